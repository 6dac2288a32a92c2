import { holdDueTickets } from '@/data/due-clocks'
import type { TenantDb } from '@/data/tenant-db'
import { type ClockEvent, clocksFrom } from '@/domain/clock'
import { noticed } from '@/domain/clock-warnings'
import { tellOfAll } from '@/features/notices/tell'
import { appendAll } from './append-all'
import { storiesOf } from './stories'

/**
 * Puts on record the warnings and breaches that have come by `now`, each once and with its true instant, and tells of them (rules §2.5,
 * §2.10). Takes up to `limit` clocks and holds their tickets to the end of the transaction; returns how many tickets it took. What it
 * costs grows with what is due, and the number of statements not even with that.
 */
export async function tellDeadlines(
  db: TenantDb,
  { tenantId, now, limit }: { tenantId: string; now: Date; limit: number },
): Promise<number> {
  const ids = await holdDueTickets(db, now, limit)
  if (ids.length === 0) return 0
  const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
  const additions = (await storiesOf(db, ids, timeZone)).map(({ ticket, stored, policy }) => ({
    ticket,
    stored,
    policy,
    added: noticed(clocksFrom(stored, policy.time), policy.time, now, policy.shares),
  }))
  await appendAll(db, additions, { bump: false })
  await tellOfAll(
    db,
    tenantId,
    additions.flatMap(({ ticket, added }) => lastOfEach(added).map((event) => happeningOf(ticket.id, event))),
  )
  return ids.length
}

const happeningOf = (ticketId: string, event: ClockEvent) => ({
  about: event.kind === 'breached' ? ('breached' as const) : ('due_soon' as const),
  ticketId,
  at: event.at,
  data: wordsOf(event),
})

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
