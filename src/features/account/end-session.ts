import 'server-only'
import { asSystem } from '@/data/system-db'
import type { PersonContext } from '@/server/person-action'
import type { EndSession } from './schema'

/** Signs the person out on one other device; one that is over already, or somebody else's, changes nothing. */
export async function endSession({ personId, sessionId, from, now }: PersonContext, { id }: EndSession): Promise<void> {
  await asSystem({ personId, from }, (db) =>
    db.session.updateMany({ where: { id, personId, endedAt: null, NOT: { id: sessionId } }, data: { endedAt: now } }),
  )
}
