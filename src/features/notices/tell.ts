import 'server-only'
import { enqueue, enqueueAll } from '@/data/outbox'
import type { Payload } from '@/data/queues'
import type { TenantDb } from '@/data/tenant-db'
import type { Acting } from '@/server/context'

export type Happening = Omit<Payload<'notify'>, 'tenantId' | 'actorId' | 'at'>

/**
 * Says, in the caller's transaction, what has happened. The worker finds out whom it concerns: lines under their bells, letters to staff,
 * to the client's people and to watchers.
 */
export function tell({ db, actor, now }: Acting, happening: Happening): Promise<void> {
  return enqueue(db, { name: 'notify', tenantId: actor.tenantId, actorId: actor.memberId, at: now.toISOString(), ...happening })
}

/** Many things that happened by themselves, each at its own instant, in one statement. */
export async function tellOfAll(db: TenantDb, tenantId: string, happenings: (Happening & { at: Date })[]): Promise<void> {
  const payloads = happenings.map(({ at, ...happening }) => ({ tenantId, actorId: null, at: at.toISOString(), ...happening }))
  await enqueueAll(db, 'notify', payloads)
}
