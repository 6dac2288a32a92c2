import type { TenantDb } from '@/data/tenant-db'
import { tell } from '@/features/notices/tell'
import { changeTicket } from './change'
import { inTurn, nobody } from './sweeping'

/** Says once, on the promised day, that a release is due while its ticket is still open. Returns how many. */
export function tellReleasesDue(db: TenantDb, tenantId: string, now: Date): Promise<number> {
  return inTurn(db, { releaseDueAt: { lte: now } }, async (ticket) => {
    const ctx = await nobody(db, tenantId, ticket.releaseDueAt ?? now)
    await changeTicket(ctx, ticket, { releaseDueAt: null }, [{ kind: 'release_due', internal: true }])
    await tell(ctx, { about: 'release_due', ticketId: ticket.id })
  })
}
