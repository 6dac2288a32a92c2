import { testDatabase } from '@tests/support/database'
import { Client } from 'pg'

/** Counts of attempts and signs of life: they change with every request, whoever sends it. */
const restless = ['RateLimit', 'Heartbeat', '_prisma_migrations']

/** What the audit says of an attempt itself: that somebody was refused, and that whoever has the right took a table of their own away. */
const attempts = `WHERE name <> 'AuditEntry' OR x.row->>'action' NOT IN ('sign_in_refused', 'exported')`

/** The database of this test file as the server's superuser sees it. */
export async function pastWalls(): Promise<Client> {
  const { pathname } = new URL(testDatabase().ownerUrl)
  const db = new Client({ connectionString: Object.assign(new URL(testDatabase().superuserUrl), { pathname }).href })
  await db.connect()
  return db
}

/** A digest of every table by name, past all walls; what is on its way to the worker counts too. */
export async function watcher() {
  const db = await pastWalls()
  const { rows } = await db.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL ($1)`,
    [restless],
  )
  const digest = (name: string) =>
    `SELECT '${name}' AS name, md5(coalesce(string_agg(row, '' ORDER BY row), '')) AS digest
     FROM (SELECT md5(x.row::text) AS row FROM (SELECT '${name}' AS name, to_jsonb(t) - 'lastSeenAt' AS row FROM "${name}" t) x ${attempts}) rows`
  const jobs = `SELECT 'jobs', count(*)::text FROM pgboss.job WHERE NOT EXISTS (SELECT 1 FROM pgboss.schedule s WHERE s.name = job.name)`
  const all = [...rows.map(({ name }) => digest(name)), jobs].join(' UNION ALL ')
  const look = async () => new Map((await db.query<{ name: string; digest: string }>(all)).rows.map(({ name, digest }) => [name, digest]))
  let last = await look()
  return {
    /** The tables that aren't as they were when this was asked before. */
    changed: async () => {
      const before = last
      last = await look()
      return [...last].filter(([name, now]) => before.get(name) !== now).map(([name]) => name)
    },
    end: () => db.end(),
  }
}
