import { holdDueTickets } from '@/data/due-clocks'
import type { TenantDb } from '@/data/tenant-db'
import { type ClockEvent, clocksFrom } from '@/domain/clock'
import { noticed } from '@/domain/clock-warnings'
import { tell } from '@/features/notices/tell'
import { append, clockEventsOf, derive } from './clocks'
import { policyOf } from './policy'

/**
 * Puts on record the warnings and breaches that have come by `now`, each once and with its true instant, and tells of them (rules §2.5,
 * §2.10). Takes up to `limit` tickets and holds them to the end of the transaction; returns how many it took.
 */
export async function tellDeadlines(
  db: TenantDb,
  { tenantId, now, limit }: { tenantId: string; now: Date; limit: number },
): Promise<number> {
  const ids = await holdDueTickets(db, now, limit)
  if (ids.length === 0) return 0
  const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
  for (const ticket of await db.ticket.findMany({ where: { id: { in: ids } } })) {
    const policy = await policyOf(db, ticket.contractId, timeZone)
    const stored = await clockEventsOf(db, ticket.id)
    const clocks = clocksFrom(stored, policy.time)
    const added = noticed(clocks, policy.time, now, policy.shares)
    if (added.length === 0) await derive(db, ticket, clocks, policy)
    else await append(db, ticket, stored, added, policy)
    for (const event of lastOfEach(added)) {
      const acting = { db, actor: { tenantId, timeZone, memberId: null }, now: event.at }
      await tell(acting, { about: event.kind === 'breached' ? 'breached' : 'due_soon', ticketId: ticket.id, data: wordsOf(event) })
    }
  }
  return ids.length
}

/** Of what comes at once for one clock, only the gravest is worth a line; the due itself speaks as the breach that follows it. */
function lastOfEach(events: ClockEvent[]): ClockEvent[] {
  const gravest = new Map(events.map((event) => [`${event.clock} ${event.cycle}`, event]))
  return [...gravest.values()].filter(({ kind, reason }) => kind === 'breached' || reason !== '100')
}

const wordsOf = ({ clock, reason, dueAfter }: ClockEvent) => ({
  clock,
  ...(reason ? { share: Number(reason) } : {}),
  ...(dueAfter ? { due: dueAfter.toISOString() } : {}),
})
