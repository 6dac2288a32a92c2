import type { Scenario } from './scenario'
import { fileTicket, ticketForm } from './writers'

/** Before anything else runs in a process: its clock is so many milliseconds off. */
const shifted = (ms: number) =>
  `data:text/javascript,${encodeURIComponent(`
    const Real = Date
    globalThis.Date = new Proxy(Real, {
      construct: (_, given) => (given.length > 0 ? new Real(...given) : new Real(Real.now() + ${ms})),
      apply: () => new Real(Real.now() + ${ms}).toString(),
      get: (of, name) => (name === 'now' ? () => Real.now() + ${ms} : Reflect.get(of, name)),
    })`)}`

const HOURS = 3_600_000

export const clockJump: Scenario = {
  name: 'clock-jump',
  does: "clocks of two webs and a worker differ by hours: each ticket's dues follow from its own events, letters leave",
  async run(house) {
    const early = await house.web({ NODE_OPTIONS: `--import ${shifted(-3 * HOURS)}` })
    const late = await house.web({ NODE_OPTIONS: `--import ${shifted(5 * HOURS)}` })
    await house.worker({ NODE_OPTIONS: `--import ${shifted(2 * HOURS)}` })
    for (const web of [early, late, early])
      house.must((await fileTicket(house, web, await ticketForm(house, web))) !== null, 'a ticket is filed')
    const path = `/${house.world.slug}/desk`
    for (const web of [early, late]) house.must((await web.ask(house.seats.manager, { path })).status === 200, 'the queue opens')
    house.must(await house.post.until(3), 'the letters left')
  },
}
