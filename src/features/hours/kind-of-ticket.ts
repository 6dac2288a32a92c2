import type { TenantDb } from '@/data/tenant-db'
import type { TimeEntryKind } from '@/domain/ticket'
import { isUnderWarranty } from '@/domain/warranty'

/** What time on a ticket is when nobody says otherwise: our redo on one that was reopened within the warranty window, else the client's hours. */
export async function kindOfTicket(db: TenantDb, ticketId: string): Promise<TimeEntryKind> {
  const reopened = await db.ticketEvent.findFirst({ where: { ticketId, kind: 'reopened' }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  if (!reopened) return 'specialist'
  const resolved = await db.ticketEvent.findFirst({
    where: { ticketId, kind: 'status', at: { lte: reopened.at }, data: { path: ['to'], equals: 'resolved' } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const { warrantyDays } = await db.tenant.findFirstOrThrow({ select: { warrantyDays: true } })
  return resolved && isUnderWarranty(resolved.at, reopened.at, warrantyDays) ? 'warranty' : 'specialist'
}
