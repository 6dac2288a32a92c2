import { existsSync, watch } from 'node:fs'
import { hasTenants } from '@/data/first-run'
import { readSettings, type Settings } from '@/server/env'
import { bundle } from './bundle'
import { runChild } from './child'
import { type DataFolder, openDataFolder } from './data-folder'
import { type Database, fill, migrateDatabase, openDatabase } from './database'
import { claimable } from './ports'
import { serve } from './serving'
import { step } from './steps'
import { untilSignal } from './until-signal'
import { welcome } from './welcome'

/**
 * Runs the whole product: database, migrations, build, demo on first run, web and worker. Ends on Ctrl+C or SIGTERM, in the opposite order.
 * Throws `Refusal`, `WrongSettings` or `DatabaseTrouble`.
 */
export async function main(args: string[]) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = readSettings(process.env)
  await claimable(settings.PORT)
  await untilSignal((signal, resources) => run(settings, args.includes('--dev'), signal, resources))
  process.exit(0)
}

async function run(settings: Settings, dev: boolean, signal: AbortSignal, resources: AsyncDisposableStack) {
  console.log('\n  Reglament\n')
  const folder = await openDataFolder(settings.DATA_DIR)
  const database = await step('Database', () => openDatabase(settings, folder, resources))
  signal.throwIfAborted()
  await step('Migrations', () => migrateDatabase(database))
  signal.throwIfAborted()
  if (!dev) await step('Build', () => runChild('src/cli/build.mjs', [], {}, signal))
  const env = environment(settings, database, folder)
  const code = await firstRun(settings, database, folder, env, signal)
  signal.throwIfAborted()
  const serving = serve({ port: settings.PORT, dev, worker: settings.WORKER, env, signal }, resources)
  await step(settings.WORKER ? 'Web and worker' : 'Web', () => Promise.race([serving.ready, serving.failed]))
  console.log(welcome(settings, code, settings.AUTH_SECRET ?? folder.authSecret))
  serving.showLogs()
  if (dev) watch('src', { recursive: true, signal }, soon(serving.restartWorker))
  await serving.failed
}

/** Tells the demo's story in an empty database, or makes the code for the first administrator; nothing if somebody is there. */
async function firstRun(settings: Settings, database: Database, folder: DataFolder, env: Environment, signal: AbortSignal) {
  if (await hasTenants(database.url)) return null
  if (!settings.DEMO) return runChild(await bundle('src/cli/first-administrator.ts'), [], env, signal)
  const demo = await bundle('src/cli/demo.ts')
  await step('Demo', () => fill(database, folder, () => runChild(demo, [], env, signal)))
  return null
}

type Environment = Record<string, string | undefined>

/** What web, worker and demo get: everything settled, and not the owner's key to the database, which Next would else read from .env. */
function environment(settings: Settings, database: Database, folder: DataFolder): Environment {
  return {
    PORT: String(settings.PORT),
    APP_URL: settings.APP_URL,
    DATA_DIR: folder.path,
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: '',
    AUTH_SECRET: settings.AUTH_SECRET ?? folder.authSecret,
    NEXTAUTH_URL: settings.APP_URL,
    DEMO: settings.DEMO ? '1' : '0',
    NODE_ENV: 'production',
  }
}

function soon(work: () => void) {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(work, 300)
  }
}
