import type { TenantDb } from '@/data/tenant-db'
import type { ClockEvent } from '@/domain/clock'
import { type Instead, policiesOf } from './policies'
import type { Policy } from './policy'
import type { TicketRow } from './ticket-at'

/** A ticket with all that its clocks follow from. */
export type Story = { ticket: TicketRow; stored: ClockEvent[]; policy: Policy }

/** The stories of many tickets in a handful of queries, in the order of their ids; `instead` puts something in place of what holds. */
export async function storiesOf(db: TenantDb, ids: string[], fallbackZone: string, instead?: Instead): Promise<Story[]> {
  const tickets = await db.ticket.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  const events = await db.clockEvent.findMany({ where: { ticketId: { in: ids } }, orderBy: [{ ticketId: 'asc' }, { position: 'asc' }] })
  const byTicket = Map.groupBy(events, ({ ticketId }) => ticketId)
  const contracts = tickets.map(({ contractId }) => contractId)
  const policies = await policiesOf(db, contracts, fallbackZone, instead)
  return tickets.flatMap((ticket) => {
    const policy = policies.get(ticket.contractId)
    return policy ? [{ ticket, stored: byTicket.get(ticket.id) ?? [], policy }] : []
  })
}
