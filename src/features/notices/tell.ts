import 'server-only'
import { enqueue } from '@/data/outbox'
import type { Payload } from '@/data/queues'
import type { Acting } from '@/server/context'

export type Happening = Omit<Payload<'notify'>, 'tenantId' | 'actorId' | 'at'>

/**
 * Says, in the caller's transaction, what has happened. The worker finds out whom it concerns: lines under their bells, letters to staff,
 * to the client's people and to watchers.
 */
export function tell({ db, actor, now }: Acting, happening: Happening): Promise<void> {
  return enqueue(db, { name: 'notify', tenantId: actor.tenantId, actorId: actor.memberId, at: now.toISOString(), ...happening })
}
