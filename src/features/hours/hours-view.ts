import { type BurnDay, burnOf } from '@/domain/burn'
import { hoursOn } from '@/domain/calendar'
import { type HourLedger, type LedgerMonth, monthOfDate, replayHours } from '@/domain/hour-ledger'
import { localDate } from '@/domain/local-date'
import { dateOf, dayNumber } from '@/domain/local-time'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { Context } from '@/server/context'
import { heldBefore, heldLines, heldRows } from './held-hours'
import { hourFacts } from './hour-facts'
import { monthEntries } from './month-entries'
import type { HoursAddress } from './schema'

export type HoursView = NonNullable<Awaited<ReturnType<typeof hoursView>>>

/**
 * A contract's hours as people read them: the terms, the months of the chosen one, how the chosen month burns, its entries with where each came
 * from, what estimates hold, and work outside any term. The figures are those of the ledger. Null where no term was ever sold.
 */
export async function hoursView(ctx: Context, contractId: string, address: HoursAddress) {
  const { db, now } = ctx
  const facts = await hourFacts(db, contractId)
  if (!facts) return null
  const { contract } = facts
  const today = localDate(now, contract.timeZone)
  const ledger = replayHours(contract, facts.works, facts.policy)
  const terms = termsOf(ledger)
  const term = terms.find(({ id }) => id === address.term) ?? terms.find(({ from, to }) => from <= today && today < to) ?? terms.at(-1)
  if (!term) return null
  const months = ledger.months.filter(({ termId }) => termId === term.id)
  const month = months.find(({ from }) => from === address.month) ?? months.findLast(({ from }) => from <= today) ?? months[0]
  if (!month) return null
  const days = await daysOf(ctx, month, today)
  const held = await heldRows(db, contractId)
  const outside = ledger.outside.find(({ from }) => from === address.outside) ?? null
  const shown = outside ? { ...outside, has: 0, termId: null } : { ...month, has: month.carriedIn + month.granted }
  const isOfMonth = (workDate: string) => monthOfDate(contract, workDate).termId === shown.termId
  return {
    terms,
    term,
    months,
    month,
    today,
    outside: ledger.outside,
    /** The month whose entries are listed: the chosen one, or a calendar month outside any term. */
    shown: { from: shown.from, isOutside: outside !== null },
    /** What estimates hold at the end of each month, by its first day; of one that runs, now. */
    heldAt: new Map(months.map(({ from, to }) => [from, from > today ? 0 : heldBefore(held, to)])),
    held: outside ? [] : heldLines(held, month),
    isRunning: month.from <= today && today < month.to,
    days,
    burn: burnOf(days, month.carriedIn + month.granted, today),
    entries: await monthEntries(db, { ...shown, isOfMonth }, { clientId: facts.clientId, contractId, part: address.part }),
  }
}

export type TermSpan = { id: string; from: string; to: string; isPaid: boolean }

function termsOf({ months }: HourLedger): TermSpan[] {
  return [...Map.groupBy(months, ({ termId }) => termId)].map(([id, own]) => {
    const [first, last] = [own[0] as LedgerMonth, own.at(-1) as LedgerMonth]
    return { id, from: first.from, to: last.to, isPaid: first.isPaid }
  })
}

/** The days of a month, working ones by the tenant's calendar. */
async function daysOf({ db }: Pick<Context, 'db'>, { from, to, spent }: LedgerMonth, today: string): Promise<BurnDay[]> {
  const time = await workingTimeOf(db, null)
  const used = Map.groupBy(spent, ({ workDate }) => workDate)
  const days: BurnDay[] = []
  for (let day = dayNumber(from); day < dayNumber(to); day++) {
    const date = dateOf(day)
    const minutes = (used.get(date) ?? []).reduce((sum, one) => sum + one.minutes, 0)
    days.push({ date, isWorking: hoursOn(time, day).own.length > 0, spent: date <= today ? minutes : 0 })
  }
  return days
}
