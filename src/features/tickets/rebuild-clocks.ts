import { holdTickets, writeClocks, writeDues } from '@/data/clock-rows'
import type { TenantDb } from '@/data/tenant-db'
import type { WorkingTime } from '@/domain/calendar'
import { breachedAt, type Clock, clocksFrom, isOpen, rebuiltDue } from '@/domain/clock'
import { nearestOf, rowOf } from './clocks'
import { recountsOf } from './recount'

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
  const tickets = await recountsOf({ db, now, actor: { tenantId: '', timeZone, memberId: null } }, ids)
  const kept = await db.clock.findMany({ where: { ticketId: { in: ids } } })
  const differences: ClockDifference[] = []
  const rows = tickets.flatMap(({ ticket, stored, policy }) => {
    const clocks = clocksFrom(stored, policy.time)
    const nearest = nearestOf(clocks)
    const shown = { dueAt: nearest?.dueAt ?? null, dueClock: nearest?.kind ?? null }
    differences.push(...differing(ticket.number, 'ticket', ticket, shown))
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
    const dues = tickets.map(({ ticket, stored, policy }) => {
      const nearest = nearestOf(clocksFrom(stored, policy.time))
      return { id: ticket.id, dueAt: nearest?.dueAt ?? null, dueClock: nearest?.kind ?? null }
    })
    await writeDues(db, dues, false)
  }
  return { tickets: tickets.length, clocks: rows.length, differences, next: ids.length === most ? (ids.at(-1) ?? null) : null }
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
