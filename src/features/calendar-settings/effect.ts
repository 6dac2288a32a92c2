import type { TenantTime } from '@/domain/calendar-base'
import { breachedAt, type Clock, type ClockKind, clocksFrom } from '@/domain/clock'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { Instead, TimeOf } from '@/features/tickets/policies'
import type { Policy } from '@/features/tickets/policy'
import { openIn, type Recount, recountsOf, type Scope } from '@/features/tickets/recount'
import type { Context } from '@/server/context'

export type Moved = {
  number: number
  subject: string
  clock: ClockKind
  before: Date
  after: Date /** Past its due by the new one alone. */
  isLate: boolean
}

/** What saving would do to open tickets: all of them counted, one page listed. */
export type Effect = {
  count: number
  late: number
  /** Minutes on the wall between old and new due, the least and the most; negative is earlier. */
  shift: { least: number; most: number } | null
  rows: Moved[]
  /** The number after which the next page goes on; null at the end. */
  next: number | null
}

const shown = 20
const batch = 500

/**
 * Exactly what the recount would write were this so now, by the very functions that it runs on. `after` is the number of the last ticket of
 * the page before.
 */
async function effectOf(ctx: Context, scope: Scope, instead: Instead, after = 0): Promise<Effect> {
  const moved: Moved[] = []
  const where = await openIn(ctx.db, scope)
  for (let from: string | null = ''; from !== null; ) {
    const page: { id: string }[] = await ctx.db.ticket.findMany({
      where: { AND: [where, from ? { id: { gt: from } } : {}] },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    })
    const ids = page.map(({ id }) => id)
    for (const recount of await recountsOf(ctx, ids, instead)) moved.push(...movedBy(recount, ctx.now))
    from = page.length === batch ? (ids.at(-1) ?? null) : null
  }
  moved.sort((a, b) => a.number - b.number)
  const shifts = moved.map(({ before, after: due }) => Math.round((+due - +before) / 60_000))
  const rows = moved.filter(({ number }) => number > after).slice(0, shown + 1)
  return {
    count: moved.length,
    late: moved.filter(({ isLate }) => isLate).length,
    shift: shifts.length > 0 ? { least: Math.min(...shifts), most: Math.max(...shifts) } : null,
    rows: rows.slice(0, shown),
    next: rows.length > shown ? (rows[shown - 1]?.number ?? null) : null,
  }
}

/** Were this calendar saved so; it stands for itself, and for the default where it is that. */
export async function effectOfCalendar(ctx: Context, calendarId: string, time: TenantTime, after = 0): Promise<Effect> {
  const { isDefault } = await ctx.db.calendar.findFirstOrThrow({ where: { id: calendarId }, select: { isDefault: true } })
  const timeOf: TimeOf = async (db, id) => (id === calendarId || (id === null && isDefault) ? time : workingTimeOf(db, id))
  return effectOf(ctx, { calendarId }, { timeOf }, after)
}

/** Were this calendar the agency's own. */
export function effectOfDefault(ctx: Context, calendarId: string): Promise<Effect> {
  return effectOf(ctx, {}, { timeOf: (db, id) => workingTimeOf(db, id ?? calendarId) })
}

/** Were these the targets of a tariff. */
export function effectOfTargets(ctx: Context, tariffId: string, targets: Policy['targets']): Promise<Effect> {
  return effectOf(ctx, { tariffId }, { targetsOf: (id) => (id === tariffId ? targets : null) })
}

/** Of a ticket whose clocks move, the one that is due first. */
function movedBy({ ticket, stored, added, clocks, policy }: Recount, now: Date): Moved[] {
  const before = clocksFrom(stored, policy.time)
  const changed = clocks.filter((clock) => clock.dueAt && added.some((event) => event.clock === clock.kind && event.cycle === clock.cycle))
  const [first] = changed.sort((a, b) => +a.dueAt! - +b.dueAt!)
  const old = first && before.find(({ kind, cycle }) => kind === first.kind && cycle === first.cycle)
  if (!first?.dueAt || !old?.dueAt) return []
  const isLate = changed.some((clock) => breachedAt(clock, now) !== null && !wasLate(before, clock, now))
  return [{ number: ticket.number, subject: ticket.subject, clock: first.kind, before: old.dueAt, after: first.dueAt, isLate }]
}

function wasLate(clocks: Clock[], { kind, cycle }: Clock, now: Date): boolean {
  return clocks.some((clock) => clock.kind === kind && clock.cycle === cycle && breachedAt(clock, now) !== null)
}
