import 'server-only'
import type { Client } from 'pg'
import { PgBoss } from 'pg-boss'
import { connected, DatabaseTrouble } from './connection'
import type { Rows, WaitingJob } from './dump'

/**
 * Puts rows back into the empty tables, all or none; row security, triggers and foreign keys stand aside meanwhile and are checked again.
 * @param ownerUrl the role that owns the tables
 * Throws `DatabaseTrouble` where somebody is there already.
 */
export function load(ownerUrl: string, source: AsyncIterable<Rows>): Promise<void> {
  return connected('DATABASE_OWNER_URL', ownerUrl, async (db) => {
    const { rows } = await db.query<{ any: boolean }>('SELECT any_tenant() AS any')
    if (rows[0]?.any) throw new DatabaseTrouble('This database has tenants already; restore into an empty one')
    await db.query('BEGIN')
    const putBack = await standAside(db)
    for await (const chunk of source) await insert(db, chunk)
    await db.query(putBack)
    await db.query('COMMIT')
  })
}

async function insert(db: Client, { table, columns, rows }: Rows) {
  const name = db.escapeIdentifier(table)
  const list = columns.map((column) => db.escapeIdentifier(column)).join(', ')
  await db.query(`INSERT INTO ${name} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`, [
    `[${rows.join(',')}]`,
  ])
}

/** Returns the SQL that brings everything back as it was. */
async function standAside(db: Client): Promise<string> {
  const keys = await statements(
    db,
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS away,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS back
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  )
  const walls = await statements(
    db,
    `SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass) AS away,
       format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass) AS back
     FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relforcerowsecurity`,
  )
  const triggers = await statements(
    db,
    `SELECT format('ALTER TABLE %s DISABLE TRIGGER USER', oid::regclass) AS away, format('ALTER TABLE %s ENABLE TRIGGER USER', oid::regclass) AS back
     FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  )
  const all = [...keys, ...walls, ...triggers]
  await db.query(all.map(({ away }) => away).join(';'))
  return all.map(({ back }) => back).join(';')
}

const statements = async (db: Client, sql: string) => (await db.query<{ away: string; back: string }>(sql)).rows

/** Puts waiting jobs back under their own ids, so that what they send is recognised as the same. */
export async function loadJobs(ownerUrl: string, jobs: WaitingJob[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false, migrate: false })
  boss.on('error', () => undefined)
  await boss.start()
  const byName = Map.groupBy(jobs, ({ name }) => name)
  for (const [name, group] of byName) {
    await boss.insert(
      name,
      group.map(({ id, data, startAfter, group: of }) => ({ id, data, startAfter, ...(of ? { group: { id: of } } : {}) })),
    )
  }
  await boss.stop({ graceful: false })
}
