import 'server-only'
import { Client } from 'pg'

/** The database can't be reached or used as it is; the message is one sentence for whoever set it up. */
export class DatabaseTrouble extends Error {
  override name = 'DatabaseTrouble'
}

/** Runs `work` on a connection of its own. Throws `DatabaseTrouble`, naming the setting that the address came from. */
export async function connected<T>(setting: string, url: string, work: (db: Client) => Promise<T>): Promise<T> {
  const db = await connect(setting, url)
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

/** An open connection; the caller ends it. Throws `DatabaseTrouble`. */
export async function connect(setting: string, url: string): Promise<Client> {
  const db = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: `reglament ${process.pid}` })
  db.on('error', () => undefined)
  try {
    await db.connect()
    return db
  } catch (error) {
    await db.end().catch(() => undefined)
    throw new DatabaseTrouble(`${setting}: ${reason(new URL(url), error)}.`)
  }
}

function reason({ hostname, port, username, pathname }: URL, error: unknown) {
  const { code, message } = error as { code?: string; message?: string }
  const server = `${hostname || 'localhost'}:${port || '5432'}`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no host called ${hostname}`
  if (code?.startsWith('E') || code === undefined) return `PostgreSQL doesn't answer at ${server} (${code ?? message ?? 'no answer'})`
  if (code === '28P01' || code === '28000') return `PostgreSQL at ${server} doesn't let in "${decodeURIComponent(username)}" (${message})`
  if (code === '3D000') return `PostgreSQL at ${server} has no database "${decodeURIComponent(pathname.slice(1))}"`
  return `PostgreSQL at ${server} refuses (${message})`
}
