import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Snapshot, snapshot } from '@/data/dump'
import { embeddedUrls } from '@/data/embedded'
import { fileStore } from '@/data/file-store'
import { readSettings, type Settings } from '@/server/env'
import { type Entry, writeArchive } from './archive'
import { type DataFolder, openDataFolder } from './data-folder'
import { startPostgres } from './embedded-postgres'
import { Refusal } from './refusal'
import { untilSignal } from './until-signal'

/**
 * Copies database and files of one instant into an archive, while the product may go on working. The archive holds all there is,
 * the secret that seals included: keep it as you keep the data. Throws `Refusal`, `WrongSettings` or `DatabaseTrouble`.
 */
export async function main([path]: string[]) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  if (!path) throw new Refusal('Say where to write: npm run backup -- reglament.backup')
  const settings = readSettings(process.env)
  const folder = await openDataFolder(settings.DATA_DIR)
  const count = { rows: 0, files: 0, missing: 0 }
  await untilSignal(async (_signal, resources) => {
    const url = await allSeeing(settings, folder, resources)
    await snapshot(url, (taken) => writeArchive(path, entries(taken, settings, folder, count)))
  })
  console.log(`${path}: ${count.rows} rows, ${count.files} files.`)
  if (count.missing > 0) throw new Refusal(`${count.missing} files that the database speaks of are not in ${folder.path}.`)
  process.exit(0)
}

/** The embedded server's superuser, or the role that the settings name for it. */
async function allSeeing(settings: Settings, folder: DataFolder, resources: AsyncDisposableStack): Promise<string> {
  if (settings.DATABASE_BACKUP_URL) return settings.DATABASE_BACKUP_URL
  if (settings.DATABASE_URL)
    throw new Refusal('DATABASE_BACKUP_URL is missing: a role that reads everything past row security (see .env.example).')
  const server = await startPostgres(folder)
  if (server.mine) resources.defer(() => server.stop())
  return Object.assign(new URL(embeddedUrls(server.port, folder.passwords).superuser), { pathname: '/reglament' }).href
}

async function* entries(
  taken: Snapshot,
  settings: Settings,
  folder: DataFolder,
  count: { rows: number; files: number; missing: number },
): AsyncGenerator<Entry> {
  const authSecret = settings.AUTH_SECRET ? undefined : folder.authSecret
  yield { is: 'reglament-backup', at: new Date().toISOString(), migrations: taken.migrations, authSecret }
  for await (const chunk of taken.rows) {
    count.rows += chunk.rows.length
    yield { is: 'rows', ...chunk }
  }
  for (const job of await taken.jobs()) yield { is: 'job', ...job, startAfter: new Date(job.startAfter).toISOString() }
  const store = fileStore(join(folder.path, 'files'))
  for (const key of await taken.files()) {
    const content = await store.get(key)
    if (content) yield { is: 'file', key, content: (await buffer(content)).toString('base64') }
    count[content ? 'files' : 'missing'] += 1
  }
  yield { is: 'end', rows: count.rows, files: count.files }
}
