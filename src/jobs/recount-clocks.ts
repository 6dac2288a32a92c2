import { enqueue } from '@/data/outbox'
import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { recountOpen } from '@/features/tickets/recount'
import type { Try } from './job'

/**
 * A batch a job, the next one in the same transaction, so that ten thousand tickets hold nobody up and a crash goes on where it stopped.
 * A minute after the last it goes through once more, for tickets that were being written while the change was saved.
 */
export async function recountClocks(payload: Payload<'recount-clocks'>, { now }: Try): Promise<void> {
  const { tenantId, actorId, after, latecomers, ...scope } = payload
  await inTenant(wholeTenant({ tenantId }), async (db) => {
    const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
    const next = await recountOpen({ db, now, actor: { tenantId, timeZone, memberId: actorId } }, scope, after)
    if (next) await enqueue(db, { name: 'recount-clocks', ...payload, after: next })
    else if (!latecomers) {
      const once = { tenantId, actorId, ...scope, latecomers: true }
      await enqueue(db, { name: 'recount-clocks', ...once }, { startAfter: new Date(+now + 60_000) })
    }
  })
}
