import { writeClocks, writeShown } from '@/data/clock-rows'
import type { TenantDb } from '@/data/tenant-db'
import { type ClockEvent, clocksFrom } from '@/domain/clock'
import { rowOf, shownOf } from './clocks'
import type { Policy } from './policy'

/** A ticket with the events that its clocks have and those to add. */
export type Addition = { ticket: { id: string; clientId: string }; stored: ClockEvent[]; added: ClockEvent[]; policy: Policy }

/**
 * Adds events to many tickets, and writes from all of their events the rows of their clocks and what they show of them; a constant number
 * of statements. The caller holds the tickets' rows. With `bump` those that got an event are one version further.
 */
export async function appendAll(db: TenantDb, additions: Addition[], { bump }: { bump: boolean }): Promise<void> {
  await db.clockEvent.createMany({
    data: additions.flatMap(({ ticket, stored, added }) =>
      added.map((event, i) => ({ ...event, ticketId: ticket.id, clientId: ticket.clientId, position: stored.length + i + 1 })),
    ),
  })
  const derived = additions.map((addition) => ({
    ...addition,
    clocks: clocksFrom([...addition.stored, ...addition.added], addition.policy.time),
  }))
  const rows = derived.flatMap(({ ticket, clocks, policy }) =>
    clocks.map((clock) => ({ ticketId: ticket.id, ...rowOf(clock, policy.time, policy.shares) })),
  )
  await writeClocks(db, rows)
  const moved = derived.filter(({ added }) => added.length > 0)
  const shown = moved.map(({ ticket, clocks, policy }) => ({ id: ticket.id, ...shownOf(clocks, policy.time) }))
  if (shown.length > 0) await writeShown(db, shown, bump)
}
