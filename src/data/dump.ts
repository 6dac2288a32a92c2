import 'server-only'
import type { Client } from 'pg'
import { connected, DatabaseTrouble } from './connection'
import { KEY_COLUMNS, type KeyColumn, keysIn } from './file-keys'

/** A handful of rows of one table, each as JSON text. */
export type Rows = { table: string; columns: string[]; rows: string[] }

export type WaitingJob = { id: string; name: string; data: Record<string, unknown>; startAfter: string; group: string | null }

export type Snapshot = {
  /** Names of the migrations that made the tables. */
  migrations: string[]
  /** Every stored row, table by table. */
  rows: AsyncIterable<Rows>
  jobs: () => Promise<WaitingJob[]>
  /** Keys of all the files that rows speak of. */
  files: () => Promise<string[]>
}

const AT_ONCE = 1000
/** What belongs to this machine and this hour. */
const left = ['_prisma_migrations', 'RateLimit', 'Heartbeat']

/**
 * Reads the whole database as of one instant, past row security, while others go on writing.
 * @param url of a role that passes round row security (BYPASSRLS) and reads everything
 * Throws `DatabaseTrouble`.
 */
export function snapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return connected('DATABASE_BACKUP_URL', url, async (db) => {
    await refuseBlinkered(db)
    await db.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`)
    return work({
      migrations: await names(db, 'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1'),
      rows: allRows(db),
      jobs: () => waitingJobs(db),
      files: async () => names(db, `${keysIn((await db.query<KeyColumn>(KEY_COLUMNS)).rows)} ORDER BY 1`),
    })
  })
}

async function refuseBlinkered(db: Client) {
  const { rows } = await db.query<{ sees: boolean }>('SELECT rolsuper OR rolbypassrls AS sees FROM pg_roles WHERE rolname = current_user')
  if (!rows[0]?.sees)
    throw new DatabaseTrouble('DATABASE_BACKUP_URL: this role is under row security and would copy nothing; give it BYPASSRLS')
}

async function* allRows(db: Client): AsyncIterable<Rows> {
  for (const table of await tables(db)) {
    const columns = await storedColumns(db, table)
    const list = columns.map((column) => db.escapeIdentifier(column)).join(', ')
    await db.query(
      `DECLARE read NO SCROLL CURSOR FOR SELECT to_jsonb(r)::text AS row FROM (SELECT ${list} FROM ${db.escapeIdentifier(table)}) r`,
    )
    for (;;) {
      const { rows } = await db.query<{ row: string }>(`FETCH ${AT_ONCE} FROM read`)
      if (rows.length === 0) break
      yield { table, columns, rows: rows.map(({ row }) => row) }
    }
    await db.query('CLOSE read')
  }
}

async function tables(db: Client) {
  const all = await names(
    db,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  )
  return all.filter((name) => !left.includes(name))
}

/** Generated columns come by themselves. */
const storedColumns = (db: Client, table: string) =>
  names(
    db,
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = ${db.escapeLiteral(db.escapeIdentifier(table))}::regclass
      AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
  )

async function waitingJobs(db: Client): Promise<WaitingJob[]> {
  const { rows } = await db.query<WaitingJob>(
    `SELECT id, name, data, start_after AS "startAfter", group_id AS "group" FROM pgboss.job
      WHERE state IN ('created', 'retry', 'active') ORDER BY created_on`,
  )
  return rows
}

const names = async (db: Client, sql: string) => (await db.query<{ name: string }>(sql)).rows.map(({ name }) => name)
