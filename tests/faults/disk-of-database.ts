import { statfsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scenario } from './scenario'
import { writers } from './writers'

export const diskOfDatabase: Scenario = {
  name: 'disk-of-database',
  does: 'the disk of the database is full under writers: nothing that was accepted is lost, and with room it goes on by itself',
  small: { '.': 260 },
  async run(house) {
    const web = await house.web()
    const worker = await house.worker()
    const writing = await writers(house, [web], { count: 10, most: 4_000 })
    await writing.accepted(30)
    const folder = join(house.path, 'postgres')
    const ballast = join(folder, 'ballast')
    const { bavail, bsize } = statfsSync(folder)
    await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 300_000))).catch(unlessFull)
    await house.sql('SELECT pg_switch_wal()').catch(() => undefined)
    await house.until('a refusal', () => writing.tally.refused > 5, 90_000)
    const full = writing.tally.accepted
    const seen = await web.health()
    house.say(`full at ${full} accepted; health: ${seen?.status} ${seen?.body}`)
    house.must(seen !== null, 'the web answers meanwhile')
    await rm(ballast)
    const began = Date.now()
    await writing.accepted(writing.tally.accepted + 20)
    house.say(`with room again 20 more were accepted within ${((Date.now() - began) / 1000).toFixed(1)} s`)
    const { accepted, refused, statuses } = await writing.finish()
    house.say(`${accepted} accepted, ${refused} refused; answers ${JSON.stringify(statuses)}`)
    house.crashedSending = true
    house.must(web.process().isAlive() && worker.process().isAlive(), 'web and worker are the same processes as before')
    await house.until('health', async () => (await web.health())?.status === 200)
  },
}

/** The writers may have taken the last room themselves. */
function unlessFull(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOSPC') throw error
}
