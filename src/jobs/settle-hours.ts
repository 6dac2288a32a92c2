import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { settleContract } from '@/features/hours/settle-contract'
import type { Try } from './job'

/** A client's answer or a ticket's end moved a contract's ledger, which the agency alone writes; done twice nothing more happens. */
export async function settleHours({ tenantId, contractId, actorId }: Payload<'settle-hours'>, { now }: Try): Promise<void> {
  await inTenant(wholeTenant({ tenantId }), async (db) => {
    const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
    await settleContract({ db, now, actor: { tenantId, timeZone, memberId: actorId } }, contractId)
  })
}
