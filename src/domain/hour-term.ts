import { stubShare } from './price'

/** What minutes beyond the quota cost and how entries round: pinned to what was sold, so no later price touches it. */
export type Pricing = {
  /** Kopecks an hour. */
  readonly overageKopecks: number
  /** Kopecks an hour by role, where it is another than the common one (rules §3.6). */
  readonly rates: Readonly<Record<string, number>>
  readonly incrementMinutes: number
}

/** One payment for so many months (rules §3.2). Dates are local ones of the contract's zone, `2026-03-31`. */
export type HourTerm = {
  readonly id: string
  /** The first day of month 0, which ends at the anchor. */
  readonly stubFrom: string | null
  /** The anchor: the first day of month 1. */
  readonly startsOn: string
  readonly months: number
  /** Minutes of a month as first sold. */
  readonly monthlyMinutes: number
  readonly pricing: Pricing
  readonly changes: readonly { readonly fromMonth: number; readonly monthlyMinutes: number }[]
  /** The last month that is used, of a term that was stopped early (rules §3.15). */
  readonly stoppedAfter: number | null
  /** An unpaid term grants nothing (rules §3.16). */
  readonly isPaid: boolean
  /** Began elsewhere: the first of its months here, and the minutes carried into that month. */
  readonly opening: { readonly month: number; readonly minutes: number } | null
}

export type HourContract = {
  readonly timeZone: string
  readonly terms: readonly HourTerm[]
  /** Of work outside any term. */
  readonly pricing: Pricing
}

/** `[from, to)`; the stub is month 0. */
export type TermMonth = { readonly month: number; readonly from: string; readonly to: string; readonly granted: number }

/** The months of a term that are used, with what each grants at its start (rules §3.2, §3.3, §3.14–3.16). */
export function monthsOfTerm(term: HourTerm): TermMonth[] {
  const last = Math.min(term.months, term.stoppedAfter ?? term.months)
  const months: TermMonth[] = []
  if (term.stubFrom) {
    const upgrade = quotaOf(term, 0) - term.monthlyMinutes
    const granted = stubShare(term.monthlyMinutes, term.stubFrom, term.startsOn) + upgrade
    months.push({ month: 0, from: term.stubFrom, to: term.startsOn, granted })
  }
  for (let month = 1; month <= last; month++)
    months.push({
      month,
      from: monthsLater(term.startsOn, month - 1),
      to: monthsLater(term.startsOn, month),
      granted: quotaOf(term, month),
    })
  return months.filter(({ month }) => month >= (term.opening?.month ?? 0)).map((month) => (term.isPaid ? month : { ...month, granted: 0 }))
}

/** A bigger quota from its month on; a smaller one waits for the next term (rules §3.14). */
function quotaOf(term: HourTerm, month: number): number {
  const reached = term.changes.filter(({ fromMonth }) => fromMonth <= month)
  return Math.max(term.monthlyMinutes, ...reached.map(({ monthlyMinutes }) => monthlyMinutes))
}

/** The date so many months later, clamped to the end of a shorter month: 31 January, 28 February, 31 March (rules §3.2). */
export function monthsLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const daysThere = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, daysThere))).toISOString().slice(0, 10)
}

/** The first day of a date's calendar month. */
export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`
