import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { type Client, Pool } from 'pg'
import { armAudit } from './arm-audit'
import { connected, DatabaseTrouble } from './connection'
import { grantToGroup, makeGroup } from './group-role'
import { migrateJobs } from './job-schema'
import { NO_FILTERS, schemaEngine } from './schema-engine'

const FOLDER = 'prisma/migrations'
const ALONE = 7_346_523
const PRISMA_LOCK = 72_707_369

/**
 * Brings the database up to the migrations, as its owner, and lets the app's role in. Several at once wait for each other and apply
 * nothing twice; a migration that was cut short is rolled back and applied again.
 * @param ownerUrl the role that owns the tables
 * @param appRole the name of the role that web and worker sign in with
 * @param only just these migrations, for a restore of an older backup
 * @returns the names of the migrations that were applied now
 * Throws `DatabaseTrouble`.
 */
export function migrate(ownerUrl: string, appRole: string, only?: string[]): Promise<string[]> {
  return connected('DATABASE_OWNER_URL', ownerUrl, async (db) => {
    await refuseOldServer(await db.query('SHOW server_version_num'))
    await db.query('SELECT pg_advisory_lock($1)', [ALONE])
    await makeGroup(db, appRole)
    await forOrphans(db)
    const applied = await applyMigrations(ownerUrl, only)
    await armAudit(db)
    await migrateJobs(ownerUrl)
    await grantToGroup(db)
    return applied
  })
}

/** The script of a start that was killed runs on in the server to its end, under the lock that Prisma's engine takes. */
async function forOrphans(db: Client) {
  await db.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
  await db.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK])
}

async function refuseOldServer({ rows }: { rows: { server_version_num: string }[] }) {
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (version < 15) throw new DatabaseTrouble(`DATABASE_URL: PostgreSQL ${version} is too old; 15 or newer is needed.`)
}

async function applyMigrations(ownerUrl: string, only?: string[]) {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 })
  const { adapter, failure } = wholeScripts(pool)
  const engine = await schemaEngine(adapter, await readFile('prisma/schema.prisma', 'utf8'))
  try {
    const migrationsList = await migrationsOnDisk(only)
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      filters: NO_FILTERS,
      optInToShadowDatabase: false,
    })
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    return (await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })).appliedMigrationNames
  } catch (error) {
    throw new DatabaseTrouble(`The migrations failed: ${failure() ?? (error instanceof Error ? error.message : error)}`)
  } finally {
    engine.free()
    await pool.end()
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon and commits piece by piece, which breaks functions and leaves halves behind. Here a
 * script is one query, so PostgreSQL applies all of it or nothing, the note that it is finished included.
 */
function wholeScripts(pool: Pool) {
  const prisma = new PrismaPg(pool)
  let failure: string | undefined
  const adapter: SqlMigrationAwareDriverAdapterFactory = {
    provider: prisma.provider,
    adapterName: prisma.adapterName,
    connectToShadowDb: () => prisma.connectToShadowDb(),
    connect: async () => {
      const connection = await prisma.connect()
      connection.executeScript = async (script) => {
        await pool
          .query(`${script};\nUPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`)
          .catch((error: Error & { position?: string }) => {
            failure = `${error.message}${error.position ? ` in line ${lineAt(script, Number(error.position))}` : ''}`
            throw error
          })
      }
      return connection
    },
  }
  return { adapter, failure: () => failure }
}

const lineAt = (script: string, position: number) => script.slice(0, position).split('\n').length

async function migrationsOnDisk(only?: string[]): Promise<MigrationList> {
  const entries = await readdir(FOLDER, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const wanted = names.filter((name) => !only || only.includes(name))
  const unknown = only?.find((name) => !names.includes(name))
  if (unknown) throw new DatabaseTrouble(`The backup was made by a newer Reglament (${unknown}); restore it with that one`)
  return {
    baseDir: FOLDER,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(FOLDER, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      wanted.sort().map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(FOLDER, path, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  }
}
