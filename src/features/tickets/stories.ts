import type { TenantDb } from '@/data/tenant-db'
import type { ClockEvent } from '@/domain/clock'
import { policiesOf, type TimeOf } from './policies'
import type { Policy } from './policy'
import type { TicketRow } from './ticket-at'

/** A ticket with all that its clocks follow from. */
export type Story = { ticket: TicketRow; stored: ClockEvent[]; policy: Policy }

/** The stories of many tickets in a handful of queries, in the order of their ids; `timeOf` may put a calendar in place of the one that holds. */
export async function storiesOf(db: TenantDb, ids: string[], fallbackZone: string, timeOf?: TimeOf): Promise<Story[]> {
  const tickets = await db.ticket.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  const events = await db.clockEvent.findMany({ where: { ticketId: { in: ids } }, orderBy: [{ ticketId: 'asc' }, { position: 'asc' }] })
  const byTicket = Map.groupBy(events, ({ ticketId }) => ticketId)
  const contracts = tickets.map(({ contractId }) => contractId)
  const policies = await policiesOf(db, contracts, fallbackZone, timeOf)
  return tickets.flatMap((ticket) => {
    const policy = policies.get(ticket.contractId)
    return policy ? [{ ticket, stored: byTicket.get(ticket.id) ?? [], policy }] : []
  })
}
