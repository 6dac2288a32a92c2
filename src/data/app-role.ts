import 'server-only'
import { connected, DatabaseTrouble } from './connection'

/** The name of the role that this address signs in with; proves that it gets in. Throws `DatabaseTrouble`. */
export function appRole(appUrl: string): Promise<string> {
  return connected('DATABASE_URL', appUrl, async (db) => (await db.query('SELECT current_user AS name')).rows[0].name)
}

/** Throws `DatabaseTrouble` where the app's role could pass round row security or change more than rows. Asked after migrating. */
export async function refuseStrongRole(appUrl: string): Promise<void> {
  await connected('DATABASE_URL', appUrl, async (db) => {
    const { rows } = await db.query<{ name: string; what: string }>(POWERS)
    if (rows[0])
      throw new DatabaseTrouble(
        `DATABASE_URL: the role "${rows[0].name}" ${rows.map((row) => row.what).join(', ')}; the app needs a weaker one.`,
      )
  })
}

const POWERS = `
  SELECT current_user AS name, what FROM (
    SELECT 'is a superuser' AS what FROM pg_roles WHERE rolname = current_user AND rolsuper
    UNION ALL SELECT 'passes round row security' FROM pg_roles WHERE rolname = current_user AND rolbypassrls
    UNION ALL SELECT 'may create roles' FROM pg_roles WHERE rolname = current_user AND rolcreaterole
    UNION ALL SELECT 'may create tables' WHERE has_schema_privilege('public', 'CREATE')
    UNION ALL SELECT 'owns tables' WHERE EXISTS (SELECT FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND pg_has_role(relowner, 'MEMBER'))
    UNION ALL SELECT 'may empty tables' WHERE EXISTS (SELECT FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND has_table_privilege(oid, 'TRUNCATE'))
  ) AS powers`
