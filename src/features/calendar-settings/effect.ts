import type { TenantTime } from '@/domain/calendar-base'
import { breachedAt, type Clock, type ClockKind, clocksFrom } from '@/domain/clock'
import { notFound } from '@/domain/error'
import { calendarOffered } from '@/features/calendars/calendar-offered'
import { workingTimeOf } from '@/features/calendars/working-time'
import { type CountingContract, type Instead, type TimeOf, tariffCounts } from '@/features/tickets/policies'
import { openIn, type Recount, recountsOf, type Scope } from '@/features/tickets/recount'
import type { Context } from '@/server/context'

export type Moved = {
  number: number
  subject: string
  clock: ClockKind
  /** Null while it is paused. */
  before: Date | null
  /** Null: nothing is promised any more. */
  after: Date | null
  /** Past its due by the new one alone. */
  isLate: boolean
}

/** What saving would do to open tickets: all of them counted, one page listed. */
export type Effect = {
  count: number
  late: number
  /** Of the clocks, how many would end since nothing is promised any more. */
  cancelled: number
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
  const shifts = moved.flatMap(({ before, after: due }) => (before && due ? [Math.round((+due - +before) / 60_000)] : []))
  const numbers = [...new Set(moved.map(({ number }) => number))]
  const page = numbers.filter((number) => number > after).slice(0, shown + 1)
  const last = page[shown - 1]
  return {
    count: numbers.length,
    late: moved.filter(({ isLate }) => isLate).length,
    cancelled: moved.filter(({ after: due }) => due === null).length,
    shift: shifts.length > 0 ? { least: Math.min(...shifts), most: Math.max(...shifts) } : null,
    rows: moved.filter(({ number }) => page.slice(0, shown).includes(number)),
    next: page.length > shown && last !== undefined ? last : null,
  }
}

/** Were this calendar saved so; it stands for itself, and for the default where it is that. */
export async function effectOfCalendar(ctx: Context, calendarId: string, time: TenantTime, after = 0): Promise<Effect> {
  const { isDefault } = await ctx.db.calendar.findFirstOrThrow({ where: { id: calendarId }, select: { isDefault: true } })
  const timeOf: TimeOf = async (db, id) => (id === calendarId || (id === null && isDefault) ? time : workingTimeOf(db, id))
  return effectOf(ctx, { calendarId }, { timeOf }, after)
}

/** Were this calendar the agency's own. */
export function effectOfDefault(ctx: Context, calendarId: string, after = 0): Promise<Effect> {
  return effectOf(ctx, {}, { timeOf: (db, id) => workingTimeOf(db, id ?? calendarId) }, after)
}

/** Were these the targets of a tariff, or this its calendar. */
export function effectOfTariff(ctx: Context, tariffId: string, other: Partial<CountingContract['tariff']>, after = 0): Promise<Effect> {
  const contractAs = (contract: CountingContract) =>
    contract.tariff.id === tariffId ? { ...contract, tariff: { ...contract.tariff, ...other } } : contract
  return effectOf(ctx, { tariffId }, { contractAs }, after)
}

/** Were a contract under this tariff and calendar; none named: its calendar as it is. Throws `AppError` not_found (tariff, calendar). */
export async function effectOfContract(
  ctx: Context,
  contractId: string,
  { tariffId, calendarId }: { tariffId: string; calendarId?: string | null },
  after = 0,
): Promise<Effect> {
  await calendarOffered(ctx, calendarId)
  const tariff = await ctx.db.tariff.findFirst({ where: { id: tariffId }, select: tariffCounts })
  if (!tariff) throw notFound()
  const other = { tariff, ...(calendarId !== undefined && { calendarId }) }
  const contractAs = (contract: CountingContract) => (contract.id === contractId ? { ...contract, ...other } : contract)
  return effectOf(ctx, { contractId }, { contractAs }, after)
}

/** Of a ticket whose clocks move, the one that is due first, and all that would end. */
function movedBy({ ticket, stored, added, clocks, policy }: Recount, now: Date): Moved[] {
  const before = clocksFrom(stored, policy.time)
  const changed = clocks.filter((clock) => added.some((event) => event.clock === clock.kind && event.cycle === clock.cycle))
  const [first] = changed.filter((clock) => clock.dueAt).sort((a, b) => +a.dueAt! - +b.dueAt!)
  const gone = changed.filter(({ state }) => state === 'cancelled')
  const isLate = changed.some((clock) => breachedAt(clock, now) !== null && !wasLate(before, clock, now))
  const row = (clock: Clock) => ({
    number: ticket.number,
    subject: ticket.subject,
    clock: clock.kind,
    before: before.find(({ kind, cycle }) => kind === clock.kind && cycle === clock.cycle)?.dueAt ?? null,
    after: clock.dueAt,
  })
  return [...(first ? [{ ...row(first), isLate }] : []), ...gone.map((clock) => ({ ...row(clock), isLate: false }))]
}

function wasLate(clocks: Clock[], { kind, cycle }: Clock, now: Date): boolean {
  return clocks.some((clock) => clock.kind === kind && clock.cycle === cycle && breachedAt(clock, now) !== null)
}
