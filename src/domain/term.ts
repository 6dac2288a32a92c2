import { monthsLater } from './hour-term'

/** Of one payment: from a first day to the day after the last, dates as `2026-11-01`. */
export type TermDates = { stubFrom: string | null; startsOn: string; endsOn: string; months: number }

export type TermState = 'planned' | 'invoiced' | 'paid' | 'running' | 'ended' | 'cancelled'

/** What follows from what has been written down about a term; `today` is the contract's own date. */
export function termState(
  {
    stubFrom,
    startsOn,
    endsOn,
    isInvoiced,
    isPaid,
    isCancelled,
  }: TermDates & { isInvoiced: boolean; isPaid: boolean; isCancelled: boolean },
  today: string,
): TermState {
  if (isCancelled) return 'cancelled'
  if (!isPaid) return isInvoiced ? 'invoiced' : 'planned'
  if (today < (stubFrom ?? startsOn)) return 'paid'
  return today < endsOn ? 'running' : 'ended'
}

/** The first day of month i from the anchor, month 1 being the anchor's own; clamped: 31 Jan, 28 Feb, 31 Mar (rules §3.2). */
export const monthBegins = (anchor: string, i: number): string => monthsLater(anchor, i - 1)

/** In which of a term's months a date lies: 0 is the stub; null outside of it, which an early stop brings nearer. */
export function monthOfTerm({ stubFrom, startsOn, endsOn, months }: TermDates, date: string): number | null {
  if (date < (stubFrom ?? startsOn) || date >= endsOn) return null
  if (date < startsOn) return 0
  for (let i = 1; i <= months; i++) if (date < monthBegins(startsOn, i + 1)) return i
  return null
}

/** The longest stub, in days: a whole month is one of its own. */
export const longestStub = 31
