import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileStore } from '@/data/file-store'
import { hasTenants } from '@/data/first-run'
import { load, loadJobs } from '@/data/load'
import { migrate } from '@/data/migrate'
import { holdOutgoing } from '@/data/outgoing'
import { readSettings, type Settings } from '@/server/env'
import { type Entry, readArchive } from './archive'
import { type DataFolder, keepAuthSecret, openDataFolder } from './data-folder'
import { type Database, openDatabase } from './database'
import { Refusal } from './refusal'
import { step } from './steps'
import { untilSignal } from './until-signal'

/**
 * Puts a backup into an empty data folder and database. Letters and other outgoing things then wait until `npm run release`, so that
 * nobody is written to twice. Throws `Refusal`, `WrongSettings` or `DatabaseTrouble`.
 */
export async function main([path]: string[]) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  if (!path || !existsSync(path)) throw new Refusal('Say what to restore: npm run restore -- reglament.backup')
  const settings = readSettings(process.env)
  await untilSignal(async (_signal, resources) => {
    const folder = await openDataFolder(settings.DATA_DIR)
    const database = await step('Database', () => openDatabase(settings, folder, resources))
    await restore(path, settings, folder, database)
  })
  console.log('Restored. Outgoing letters wait until you look it over and run: npm run release')
  process.exit(0)
}

async function restore(path: string, settings: Settings, folder: DataFolder, { ownerUrl, url, role }: Database) {
  const archive = readArchive(path)
  const { value: about } = await archive.next()
  if (about?.is !== 'reglament-backup') throw new Refusal(`${path} is no backup of Reglament.`)
  await step('Tables as they were', () => migrate(ownerUrl, role, about.migrations))
  if (await hasTenants(url)) throw new Refusal('There are tenants here already; restore into an empty DATA_DIR or database.')
  if (about.authSecret && !settings.AUTH_SECRET) await keepAuthSecret(folder, about.authSecret)
  const rest: Entry[] = []
  await step('Rows', () => load(ownerUrl, rowsOf(archive, rest)))
  await step('Files and jobs', () => filesAndJobs(archive, rest, folder, ownerUrl))
  await step('Tables as they are now', () => migrate(ownerUrl, role))
  await holdOutgoing(ownerUrl, new Date())
}

/** Rows come first; the first entry that is something else is kept for later. */
async function* rowsOf(archive: AsyncGenerator<Entry>, rest: Entry[]) {
  for (;;) {
    const { value, done } = await archive.next()
    if (done) return
    if (value.is !== 'rows') return void rest.push(value)
    yield value
  }
}

async function filesAndJobs(archive: AsyncGenerator<Entry>, rest: Entry[], folder: DataFolder, ownerUrl: string) {
  const store = fileStore(join(folder.path, 'files'))
  const jobs: Extract<Entry, { is: 'job' }>[] = []
  const take = async (entry: Entry) => {
    if (entry.is === 'job') jobs.push(entry)
    if (entry.is === 'file') await store.putBack(entry.key, Buffer.from(entry.content, 'base64'))
  }
  for (const entry of rest) await take(entry)
  for await (const entry of archive) await take(entry)
  await loadJobs(ownerUrl, jobs)
}
