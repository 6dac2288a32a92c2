import 'server-only'
import { asSystem } from '@/data/system-db'
import type { PersonContext } from '@/server/person-action'
import { endSessions } from './set-password'

/** Signs the person out everywhere but here. */
export async function endOtherSessions({ personId, sessionId, from, now }: PersonContext): Promise<void> {
  await asSystem({ personId, from }, (db) => endSessions(db, personId, sessionId, now))
}
