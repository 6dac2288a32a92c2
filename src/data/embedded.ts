import 'server-only'
import type { Client } from 'pg'
import { connect, connected, DatabaseTrouble } from './connection'
import { GROUP } from './group-role'

const DATABASE = 'reglament'
const OWNER = 'reglament_owner'
export const APP = 'app'
const HELD = 7_346_524

export type Passwords = { superuser: string; owner: string; app: string }

/** The addresses of the embedded server's database: for the superuser (maintenance), the owner (migrations) and the app. */
export function embeddedUrls(port: number, passwords: Passwords) {
  const address = (role: string, password: string, database: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
  return {
    superuser: address('postgres', passwords.superuser, 'postgres'),
    owner: address(OWNER, passwords.owner, DATABASE),
    app: address(APP, passwords.app, DATABASE),
  }
}

/**
 * Holds the embedded server for this process; PostgreSQL lets go by itself if the process dies.
 * @param onLost called once if the server goes away while held
 * Throws `DatabaseTrouble` where another process holds it.
 */
export async function holdEmbedded(superuserUrl: string, onLost: () => void): Promise<{ release(): Promise<void> }> {
  const db = await connect('The embedded PostgreSQL', superuserUrl)
  const { rows } = await db.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [HELD])
  if (!rows[0]?.held) {
    const other = await db.query<{ application_name: string }>(
      `SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE locktype = 'advisory' AND objid = $1 AND granted`,
      [HELD],
    )
    await db.end()
    const process = other.rows[0]?.application_name.replace(/\D/g, '')
    throw new DatabaseTrouble(`The data folder is in use by a Reglament that is already running${process ? ` (process ${process})` : ''}.`)
  }
  let mine = true
  db.on('end', () => {
    if (mine) onLost()
  })
  return {
    release: async () => {
      mine = false
      await db.end()
    },
  }
}

/** The roles and the empty database, where they are missing. The owner is no superuser; the app owns nothing. */
export async function prepareEmbedded(superuserUrl: string, passwords: Passwords): Promise<void> {
  await connected('The embedded PostgreSQL', superuserUrl, async (db) => {
    await makeRole(db, GROUP, 'NOLOGIN')
    await makeRole(db, OWNER, `LOGIN PASSWORD ${db.escapeLiteral(passwords.owner)}`)
    await makeRole(db, APP, `LOGIN NOBYPASSRLS PASSWORD ${db.escapeLiteral(passwords.app)}`)
    await db.query(`GRANT ${GROUP} TO ${APP}`)
    const { rowCount } = await db.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (!rowCount) await db.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`)
    await db.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC; GRANT CONNECT ON DATABASE ${DATABASE} TO ${GROUP}`)
  })
}

async function makeRole(db: Client, name: string, attributes: string) {
  const { rowCount } = await db.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
  if (!rowCount) await db.query(`CREATE ROLE ${name} ${attributes}`)
}

/** Throws the database away, with all that is in it. */
export async function dropEmbedded(superuserUrl: string): Promise<void> {
  await connected('The embedded PostgreSQL', superuserUrl, (db) => db.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`))
}
