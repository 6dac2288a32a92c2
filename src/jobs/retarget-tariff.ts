import { enqueue } from '@/data/outbox'
import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { retargetOpen } from '@/features/tickets/retarget-open'
import type { Try } from './job'

/** A batch a job, the next one in the same transaction, so that ten thousand tickets hold nobody up. */
export async function retargetTariff({ tenantId, tariffId, actorId, after }: Payload<'retarget-tariff'>, { now }: Try): Promise<void> {
  await inTenant(wholeTenant({ tenantId }), async (db) => {
    const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
    const next = await retargetOpen({ db, now, actor: { tenantId, timeZone, memberId: actorId } }, { tariffId, after })
    if (next) await enqueue(db, { name: 'retarget-tariff', tenantId, tariffId, actorId, after: next })
  })
}
