import type { TenantDb } from '@/data/tenant-db'
import type { TenantTime } from '@/domain/calendar-base'
import { breachedAt, type Clock, type ClockKind, clocksFrom } from '@/domain/clock'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { TimeOf } from '@/features/tickets/policies'
import { openIn, type Recount, recountsOf } from '@/features/tickets/recount'
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
 * Exactly what the recount would write were this calendar saved now, by the very functions that it runs on. `after` is the number of the
 * last ticket of the page before.
 */
export async function effectOf(ctx: Context, calendarId: string, time: TenantTime, after = 0): Promise<Effect> {
  const moved: Moved[] = []
  const timeOf = await inPlaceOf(ctx.db, calendarId, time)
  const where = await openIn(ctx.db, { calendarId })
  for (let from: string | null = ''; from !== null; ) {
    const page: { id: string }[] = await ctx.db.ticket.findMany({
      where: { AND: [where, from ? { id: { gt: from } } : {}] },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    })
    const ids = page.map(({ id }) => id)
    for (const recount of await recountsOf(ctx, ids, timeOf)) moved.push(...movedBy(recount, ctx.now))
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

/** The calendar that is being edited stands for itself, and for the default where it is that. */
async function inPlaceOf(db: TenantDb, calendarId: string, time: TenantTime): Promise<TimeOf> {
  const { isDefault } = await db.calendar.findFirstOrThrow({ where: { id: calendarId }, select: { isDefault: true } })
  return async (inside, id) => (id === calendarId || (id === null && isDefault) ? time : workingTimeOf(inside, id))
}
