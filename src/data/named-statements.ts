import 'server-only'
import { connect } from './connection'

/** More would cost each connection of the database more memory than planning costs it time. */
const MOST = 300
const SIGHTS = 2_000
const UNNAMED = ''

export type NamedStatements = {
  nameOf: (query: { sql: string }) => string
  /** What `plan_cache_mode` is to be: a plan that is kept serves every value, as long as it is kept. */
  planMode: () => 'force_generic_plan' | 'auto'
}

/**
 * Names for statements that come again, so that PostgreSQL plans them once a connection and not each time. What comes once, such as a
 * list of another length, gets none; nor does anything behind a pooler, which hands connections round between transactions.
 * No name is given until the connection is known to be a server's own.
 */
export function namedStatements(url: string): NamedStatements {
  const names = new Map<string, string>()
  const seen = new Set<string>()
  let direct = false
  isDirect(url).then(
    (answer) => {
      direct = answer
    },
    () => undefined,
  )
  return { nameOf, planMode: () => (direct ? 'force_generic_plan' : 'auto') }

  function nameOf({ sql }: { sql: string }): string {
    if (!direct) return UNNAMED
    const known = names.get(sql)
    if (known) return known
    if (names.size >= MOST) return UNNAMED
    if (!seen.has(sql)) {
      if (seen.size < SIGHTS) seen.add(sql)
      return UNNAMED
    }
    seen.delete(sql)
    const name = `s${names.size}`
    names.set(sql, name)
    return name
  }
}

/** A pooler tells a number of its own for the process at the other end. */
async function isDirect(url: string): Promise<boolean> {
  const db = await connect('DATABASE_URL', url)
  try {
    const { rows } = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    return rows[0]?.pid === (db as unknown as { processID?: number }).processID
  } finally {
    await db.end()
  }
}
