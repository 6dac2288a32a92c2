import 'server-only'
import { connected } from './connection'

/** Whether anything has ever been set up in this database. Throws `DatabaseTrouble`. */
export function hasTenants(appUrl: string): Promise<boolean> {
  return connected(
    'DATABASE_URL',
    appUrl,
    async (db) => (await db.query<{ any: boolean }>('SELECT any_tenant() AS any')).rows[0]?.any ?? false,
  )
}
