import 'server-only'
import { connected } from './connection'

/** After a restore: nothing leaves until a person has looked it over. */
export function holdOutgoing(ownerUrl: string, now: Date): Promise<void> {
  return connected('DATABASE_OWNER_URL', ownerUrl, async (db) => {
    await db.query('INSERT INTO "OutgoingHold" (id, since) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET since = EXCLUDED.since', [now])
  })
}

/** Returns whether anything was held. */
export function releaseOutgoing(url: string): Promise<boolean> {
  return connected('DATABASE_URL', url, async (db) => ((await db.query('DELETE FROM "OutgoingHold"')).rowCount ?? 0) > 0)
}
