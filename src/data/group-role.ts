import 'server-only'
import type { Client } from 'pg'
import { DatabaseTrouble } from './connection'

/** What the migrations grant to. The role that signs in is a member of it, whatever its name is. */
export const GROUP = 'reglament_app'

/** Makes the group where it is missing and the app's role its member. Throws `DatabaseTrouble` with the SQL that somebody else must run. */
export async function makeGroup(db: Client, appRole: string): Promise<void> {
  const { rows } = await db.query<{ exists: boolean; member: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS exists,
      EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
        WHERE g.rolname = $1 AND r.rolname = $2) AS member`,
    [GROUP, appRole],
  )
  const found = rows[0]
  const statements = [
    ...(found?.exists ? [] : [`CREATE ROLE ${GROUP} NOLOGIN`]),
    ...(found?.member ? [] : [`GRANT ${GROUP} TO ${db.escapeIdentifier(appRole)}`]),
  ]
  for (const statement of statements) await db.query(statement).catch(explain(statements))
}

const explain = (statements: string[]) => (error: Error) => {
  throw new DatabaseTrouble(
    `DATABASE_OWNER_URL: this role may not set up the app's role (${error.message}). Let a superuser run: ${statements.join('; ')};`,
  )
}

/** What the group needs beside the grants on tables that the migrations spell out. */
export async function grantToGroup(db: Client): Promise<void> {
  await db.query(`
    GRANT USAGE ON SCHEMA public, pgboss TO ${GROUP};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${GROUP};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO ${GROUP};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${GROUP}`)
}
