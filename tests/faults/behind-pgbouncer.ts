import type { Web } from './house'
import { needPgBouncer, startPgBouncer } from './pgbouncer'
import type { Scenario } from './scenario'
import { quiet } from './settle'
import { writers } from './writers'

export const behindPgBouncer: Scenario = {
  name: 'behind-pgbouncer',
  does: 'PgBouncer in transaction mode: two webs and two workers over six connections',
  needs: needPgBouncer,
  async run(house) {
    const url = await startPgBouncer(house)
    const env = { DATABASE_URL: url, DATABASE_DIRECT_URL: house.database.url }
    const webs = [await house.web(env), await house.web(env)] as [Web, Web]
    await Promise.all([house.worker(env), house.worker(env)])
    const writing = await writers(house, webs, { most: 200 })
    await writing.accepted(200)
    const { statuses, slowest } = await writing.finish()
    house.say(`200 accepted, slowest ${slowest} ms; answers ${JSON.stringify(statuses)}`)
    house.must(Object.keys(statuses).join() === '303', 'twenty writers, and not one was refused')
    for (const [name, cookie, path] of [
      ['the queue', house.seats.manager, '/desk'],
      ['search', house.seats.manager, `/desk/search?q=${encodeURIComponent('Канарейка')}`],
      ['the portal', house.seats.client, '/portal'],
      ["another client's portal", house.seats.other, '/portal'],
    ] as const) {
      const answers = await Promise.all(webs.map((web) => web.ask(cookie, { path: `/${house.world.slug}${path}` })))
      house.must(
        answers.every(({ status }) => status === 200),
        `${name} opens at both`,
      )
      if (cookie === house.seats.other)
        house.must(!answers.some(({ body }) => body.includes('Канарейка')), 'nobody sees what is not theirs')
    }
    await quiet(house)
    const began = Date.now()
    const before = house.post.taken.length
    const again = await writers(house, webs, { count: 1, most: 1 })
    await again.accepted(1)
    await house.post.until(before + 1, 10_000)
    house.say(`a letter left ${Date.now() - began} ms after it was asked for`)
    house.must((await webs[0].health())?.status === 200, 'health says that all is well')
  },
}
