import { monthsLater } from './hour-term'
import { share } from './price'

/** What a paid term brought: kopecks for its months, and what was paid on top from a month on. Dates are local ones of its contract. */
export type PaidTerm = {
  readonly stubFrom: string | null
  readonly startsOn: string
  readonly months: number
  /** The first of its months here, of one that began elsewhere. */
  readonly openingMonth: number | null
  readonly stoppedAfter: number | null
  readonly priceKopecks: number
  readonly stubKopecks: number
  /** What came back at an early stop. */
  readonly refundKopecks: number
  readonly changes: readonly { readonly fromMonth: number; readonly priceKopecks: number }[]
}

/**
 * Kopecks of a term that fall on the days `[from, to)`: what was kept of its price is spread evenly over the months that are used, a month evenly
 * over its days. Whatever the periods, those that cover the term add up to what was paid, to the kopeck.
 */
export function termMoney(term: PaidTerm, from: string, to: string): number {
  return moneyUntil(term, to) - moneyUntil(term, from)
}

function moneyUntil(term: PaidTerm, date: string): number {
  const used = term.stoppedAfter ?? term.months
  const passed = passedMonths(term, date, used)
  const stub = term.stubFrom ? partOf(term.stubKopecks, term.stubFrom, term.startsOn, date) : 0
  const spread = (kopecks: number, first: number) => {
    const { parts, of } = between(passed, first - 1, used)
    return of === 0 ? 0 : share(kopecks, parts, of)
  }
  const opened = (term.openingMonth ?? 1) - 1
  const kept = term.priceKopecks - term.refundKopecks
  // What the months elsewhere earned is no money of here.
  const own = term.openingMonth === null ? kept : share(kept, Math.max(0, used - opened), used)
  return (
    stub +
    spread(own, opened + 1) +
    term.changes.reduce((sum, change) => sum + spread(change.priceKopecks, Math.max(1, change.fromMonth)), 0)
  )
}

type Passed = { whole: number; days: number; ofDays: number }

/** How many whole months lie before a date, and how many days of how many of the month it is in. */
function passedMonths({ startsOn }: PaidTerm, date: string, used: number): Passed {
  for (let whole = 0; whole < used; whole++) {
    const [first, next] = [monthsLater(startsOn, whole), monthsLater(startsOn, whole + 1)]
    if (date < next) return { whole, days: Math.max(0, daysBetween(first, date)), ofDays: daysBetween(first, next) }
  }
  return { whole: used, days: 0, ofDays: 1 }
}

/** The share of the months after `first` that has passed, as a fraction of whole numbers. */
function between({ whole, days, ofDays }: Passed, first: number, last: number): { parts: number; of: number } {
  const months = Math.max(0, last - first)
  const passed = (whole - first) * ofDays + days
  return { parts: Math.min(Math.max(0, passed), months * ofDays), of: months * ofDays }
}

function partOf(kopecks: number, from: string, to: string, date: string): number {
  const all = daysBetween(from, to)
  return share(kopecks, Math.min(all, Math.max(0, daysBetween(from, date))), all)
}

const daysBetween = (from: string, to: string) => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

/** Kopecks that an hour brought, half-up; null where nothing was worked. */
export const effectiveRate = (kopecks: number, minutes: number): number | null => (minutes > 0 ? share(kopecks, 60, minutes) : null)
