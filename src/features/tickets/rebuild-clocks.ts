import { holdTickets, writeClocks, writeShown } from '@/data/clock-rows'
import type { TenantDb } from '@/data/tenant-db'
import type { WorkingTime } from '@/domain/calendar'
import { breachedAt, type Clock, clocksFrom, isOpen, rebuiltDue } from '@/domain/clock'
import { rowOf, shownOf } from './clocks'
import { type Story, storiesOf } from './stories'

export type ClockDifference = { number: number; clock: string; column: string; kept: string; rebuilt: string }
export type Rebuilt = { tickets: number; clocks: number; differences: ClockDifference[]; next: string | null }

const most = 200

/**
 * Counts the clocks of a batch of tickets again from their events and compares: the rows of the clocks, what the ticket shows of them, and
 * for clocks that run the due that start, target and pauses give by the calendar that holds now (rules §2.2). With `write` the rows are put
 * right; events are never touched.
 */
export async function rebuildClocks(
  db: TenantDb,
  { after, write, now }: { after: string | null; write: boolean; now: Date },
): Promise<Rebuilt> {
  const page = await db.ticket.findMany({
    where: { clockEvents: { some: {} }, ...(after && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true },
  })
  const ids = page.map(({ id }) => id)
  if (write) await holdTickets(db, ids)
  const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
  const tickets = await storiesOf(db, ids, timeZone)
  const kept = await db.clock.findMany({ where: { ticketId: { in: ids } } })
  const differences: ClockDifference[] = []
  const rows = tickets.flatMap(({ ticket, stored, policy }) => {
    const clocks = clocksFrom(stored, policy.time)
    differences.push(...differing(ticket.number, 'ticket', ticket, shownAgain({ ticket, stored, policy })))
    for (const clock of clocks) {
      const name = `${clock.kind} ${clock.cycle}`
      const row = kept.find((one) => one.ticketId === ticket.id && one.kind === clock.kind && one.cycle === clock.cycle)
      differences.push(
        ...differing(ticket.number, name, row, rowOf(clock, policy.time, policy.shares)),
        ...miscounted(ticket.number, name, clock, policy.time, now),
      )
    }
    return clocks.map((clock) => ({ ticketId: ticket.id, clientId: ticket.clientId, ...rowOf(clock, policy.time, policy.shares) }))
  })
  if (write && differences.length > 0) {
    await db.clock.createMany({ data: rows, skipDuplicates: true })
    await writeClocks(
      db,
      rows.map(({ clientId: _, ...row }) => row),
    )
    await writeShown(
      db,
      tickets.map((story) => ({ id: story.ticket.id, ...shownAgain(story) })),
      false,
    )
  }
  return { tickets: tickets.length, clocks: rows.length, differences, next: ids.length === most ? (ids.at(-1) ?? null) : null }
}

/** What the ticket shows as its events give it; what a first answer and start took stays as it was counted then, by the calendar of the time. */
function shownAgain({ ticket, stored, policy }: Story) {
  const shown = shownOf(clocksFrom(stored, policy.time), policy.time)
  return {
    ...shown,
    reactionTook: ticket.reactionTook ?? shown.reactionTook,
    startTook: ticket.startTook ?? shown.startTook,
  }
}

function differing(number: number, clock: string, kept: object | undefined, rebuilt: object): ClockDifference[] {
  if (!kept) return [{ number, clock, column: 'row', kept: 'none', rebuilt: 'a clock' }]
  const held = kept as Record<string, unknown>
  return Object.entries(rebuilt).flatMap(([column, value]) => {
    const [was, is] = [said(held[column]), said(value)]
    return was === is ? [] : [{ number, clock, column, kept: was, rebuilt: is }]
  })
}

/** A clock that is not breached yet is due where its calendar puts it now; a breached one keeps the due that it missed (rules §2.7). */
function miscounted(number: number, name: string, clock: Clock, time: WorkingTime, now: Date): ClockDifference[] {
  if (!isOpen(clock) || breachedAt(clock, now)) return []
  const [kept, rebuilt] = [said(clock.dueAt), said(rebuiltDue(clock, time))]
  return kept === rebuilt ? [] : [{ number, clock: name, column: 'counted due', kept, rebuilt }]
}

const said = (value: unknown) => (value instanceof Date ? value.toISOString() : value === null ? 'none' : String(value))
