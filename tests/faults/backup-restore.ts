import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openDataFolder } from '@/cli/data-folder'
import { startPostgres } from '@/cli/embedded-postgres'
import { embeddedUrls } from '@/data/embedded'
import { upload, uploaded } from './files'
import { ask } from './people'
import { openPost } from './post'
import { start } from './process'
import type { Scenario } from './scenario'
import { CANARY, ticketForm, writers } from './writers'

export const backupRestore: Scenario = {
  name: 'backup-restore',
  does: 'a backup under twenty writers, and its restore into an empty folder',
  async run(house) {
    const web = await house.web()
    await house.worker()
    const fill = await ticketForm(house, web)
    const { id } = await uploaded(web, house.seats.client, upload(house.world.slug, 300_000))
    const withFile = `${CANARY} ${randomUUID()}`
    const filed = await ask(web.port, house.seats.client, fill(randomUUID(), withFile, { 'files[]': id ?? '' }))
    if (filed.status === 303) house.accepted.push(withFile)
    const writing = await writers(house, [web])
    await writing.accepted(40)
    const before = [...house.accepted]
    const archive = join(house.around, 'a.backup')
    const command = async (args: string[], env: Record<string, string>) => {
      const running = start('src/cli/run.mjs', args, join(house.around, 'command.log'), {
        ...house.environment,
        DATABASE_URL: '',
        AUTH_SECRET: '',
        NODE_ENV: 'production',
        ...env,
      })
      const code = await running.ended
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${running.said()}`)
    }
    const began = Date.now()
    await command(['backup', archive], {})
    house.say(`backed up in ${((Date.now() - began) / 1000).toFixed(1)} s at ${before.length}–${house.accepted.length} accepted`)
    await writing.accepted(writing.tally.accepted + 20)
    await writing.finish()

    const other = await mkdtemp(join(tmpdir(), 'reglament-restored-'))
    house.resources.defer(() => rm(other, { recursive: true, force: true }))
    const again = Date.now()
    await command(['restore', archive], { DATA_DIR: other })
    house.say(`restored in ${((Date.now() - again) / 1000).toFixed(1)} s`)
    const folder = await openDataFolder(other)
    const server = await startPostgres(folder)
    house.resources.defer(() => server.stop())
    const url = Object.assign(new URL(embeddedUrls(server.port, folder.passwords).superuser), { pathname: '/reglament' }).href
    const db = new Client({ connectionString: url })
    await db.connect()
    const texts = (await db.query<{ text: string }>(`SELECT text FROM "Message"`)).rows.map(({ text }) => text)
    const missing = before.filter((text) => texts.filter((one) => one === text).length !== 1)
    house.must(missing.length === 0, `what was accepted before the backup began is there, once (${before.length})`)
    const halves = await db.query(`SELECT FROM "Ticket" t WHERE NOT EXISTS (SELECT FROM "Message" m WHERE m."ticketId" = t.id)
      OR NOT EXISTS (SELECT FROM "ClockEvent" e WHERE e."ticketId" = t.id) OR t.number > (SELECT last FROM "TicketCounter" c WHERE c."tenantId" = t."tenantId")`)
    house.must(halves.rowCount === 0, 'no ticket is there by half')
    const held = await db.query('SELECT FROM "OutgoingHold"')
    house.must(held.rowCount === 1, 'what would leave is held')
    house.must(folder.authSecret === house.folder.authSecret, 'the secret that seals is the same')
    const [file] = (await db.query<{ key: string }>('SELECT "storageKey" AS key FROM "Attachment"')).rows
    await db.end()

    const post = await openPost()
    house.resources.defer(() => post.close())
    const there = { DATA_DIR: other, DATABASE_URL: embeddedUrls(server.port, folder.passwords).app, SMTP_URL: post.url }
    const restored = await house.web(there)
    const worker = await house.worker(there)
    const given = await restored.ask(house.seats.client, { path: `/${house.world.slug}/files/${id}` })
    house.must(
      file !== undefined && given.status === 200 && given.body.length === 300_000,
      'the file is given out whole, to the same session',
    )
    const queue = await restored.ask(house.seats.manager, { path: `/${house.world.slug}/desk` })
    house.must(queue.status === 200, 'the queue opens')
    const fillThere = await ticketForm(house, restored)
    const filedThere = await ask(restored.port, house.seats.client, fillThere(randomUUID(), `${CANARY} ${randomUUID()}`))
    house.must(filedThere.status === 303, 'a ticket is filed there')
    await house.until('a worker that has looked around', () => worker.process().said().includes('letters wait for npm run release'))
    house.must(post.taken.length === 0, 'and no letter has left from there')
    await command(['release'], { DATA_DIR: other })
    house.must(await post.until(1), 'until somebody says so')
    await worker.process().stop()
    await restored.process().stop()
  },
}
