import type { TenantDb } from '@/data/tenant-db'
import { tell } from '@/features/notices/tell'
import { changeTicket } from './change'
import { stepTo } from './step'
import { inTurn, nobody } from './sweeping'

/** Closes what has been resolved for the tenant's term without a word; each closed when its term ended. Returns how many. */
export function closeSilent(db: TenantDb, tenantId: string, now: Date): Promise<number> {
  const due = { status: 'resolved', closesAt: { lte: now } } as const
  return inTurn(db, due, async (ticket) => {
    const ctx = await nobody(db, tenantId, ticket.closesAt ?? now)
    const step = stepTo(ticket, 'closed', ctx.now)
    await changeTicket(ctx, ticket, step.data, [{ kind: 'closed_silently' }, step.event])
    await tell(ctx, { about: 'closed', ticketId: ticket.id })
  })
}
