import { join } from 'node:path'
import { livingPostmaster } from '@/cli/postmaster'
import type { Scenario } from './scenario'
import { writers } from './writers'

export const killPostgres: Scenario = {
  name: 'kill-postgres',
  does: 'kill -9 of PostgreSQL under twenty writers; web and worker go on by themselves',
  async run(house) {
    const web = await house.web()
    const worker = await house.worker()
    const writing = await writers(house, [web])
    await writing.accepted(40)
    const pid = livingPostmaster(join(house.path, 'postgres'))?.pid ?? 0
    house.crashedSending = true
    process.kill(pid, 'SIGKILL')
    const began = Date.now()
    await house.until('a PostgreSQL again', () => (livingPostmaster(join(house.path, 'postgres'))?.pid ?? pid) !== pid)
    const before = writing.tally.accepted
    await writing.accepted(before + 1)
    house.say(`killed at ${before} accepted; the next was accepted ${((Date.now() - began) / 1000).toFixed(1)} s later`)
    await writing.accepted(before + 40)
    const { accepted, broken, refused, statuses } = await writing.finish()
    house.say(`${accepted} accepted, ${broken} broken off, ${refused} refused; answers ${JSON.stringify(statuses)}`)
    house.must(web.process().isAlive() && worker.process().isAlive(), 'web and worker are the same processes as before')
    await house.until('health', async () => (await web.health())?.status === 200)
    house.must(true, 'health says that all is well again')
  },
}
