import { randomUUID } from 'node:crypto'
import { upload, uploaded } from './files'
import type { Web } from './house'
import { ask } from './people'
import type { Scenario } from './scenario'
import { CANARY, ticketForm, writers } from './writers'

export const twoAndTwo: Scenario = {
  name: 'two-and-two',
  does: 'two webs and two workers on one database: sessions and files are shared, each job is done once',
  async run(house) {
    const webs = [await house.web(), await house.web()] as [Web, Web]
    await Promise.all([house.worker(), house.worker()])
    const desk = { path: `/${house.world.slug}/desk` }
    const seen = await Promise.all(webs.map((web) => web.ask(house.seats.manager, desk)))
    house.must(
      seen.every(({ status }) => status === 200),
      'whoever is signed in at one web is signed in at the other',
    )

    const { id, status } = await uploaded(webs[0], house.seats.client, upload(house.world.slug, 200_000))
    house.must(id !== null, `a file is taken by the first web (${status})`)
    const fill = await ticketForm(house, webs[1])
    const text = `${CANARY} ${randomUUID()}`
    const filed = await ask(webs[1].port, house.seats.client, fill(randomUUID(), text, { 'files[]': id ?? '' }))
    house.must(filed.status === 303, 'and sent with its message through the second')
    house.accepted.push(text)
    const given = await webs[0].ask(house.seats.client, { path: `/${house.world.slug}/files/${id}` })
    house.must(given.status === 200 && given.body.length === 200_000, 'and given out by the first, whole')

    const writing = await writers(house, webs, { most: 200 })
    await writing.accepted(200)
    await writing.finish()
    await house.sql(
      `UPDATE "Session" SET "endedAt" = now() WHERE device LIKE 'fault%' AND "personId" = (SELECT "personId" FROM "Member" WHERE id = $1)`,
      [house.world.manager],
    )
    const out = await Promise.all(webs.map((web) => web.ask(house.seats.manager, desk)))
    house.must(
      out.every(({ status: answer }) => answer === 307),
      'whoever is signed out is out at both at once',
    )
    const [beats] = await house.sql<{ n: number }>('SELECT count(*)::int AS n FROM "Heartbeat"')
    house.must((beats?.n ?? 0) === 2, `each worker is heard of by itself (${beats?.n})`)
  },
}
