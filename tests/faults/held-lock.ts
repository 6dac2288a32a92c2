import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { Scenario } from './scenario'
import { writers } from './writers'

const HELD_MS = 25_000

export const heldLock: Scenario = {
  name: 'held-lock',
  does: 'somebody holds a table for 25 s while twenty people write: every connection of the pool waits',
  async run(house) {
    const web = await house.web()
    await house.worker()
    const writing = await writers(house, [web])
    await writing.accepted(20)
    const holder = new Client({ connectionString: house.superuser() })
    await holder.connect()
    await holder.query('BEGIN; LOCK TABLE "TicketCounter" IN ACCESS EXCLUSIVE MODE')
    const held = writing.tally.accepted
    const seen: string[] = []
    let ms = 0
    for (const giveUp = Date.now() + HELD_MS; Date.now() < giveUp; await pause(1_000)) {
      const began = Date.now()
      const health = await web.health()
      ms = Math.max(ms, Date.now() - began)
      seen.push(health ? String(health.status) : 'none')
    }
    await holder.end()
    const began = Date.now()
    const after = writing.tally.accepted
    await writing.accepted(after + 20)
    house.say(`${after - held} accepted while it was held; 20 more ${((Date.now() - began) / 1000).toFixed(1)} s after it was let go`)
    house.say(`health meanwhile: ${seen.join(' ')}, slowest ${ms} ms`)
    const { accepted, refused, slowest, statuses } = await writing.finish()
    house.say(`${accepted} accepted, ${refused} refused, slowest ${slowest} ms; answers ${JSON.stringify(statuses)}`)
    house.must(!seen.includes('none') && ms < 5_000, 'health answered all the time, within 5 s')
    house.must(slowest < 35_000, 'nobody waited longer than 35 s for an answer')
    house.must(Date.now() - began < 30_000, 'within 30 s of its end people write again')
  },
}
