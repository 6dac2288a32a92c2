import { billsAll, type OveragePolicy } from './consent'
import { firstOfMonth, type HourContract, type HourTerm, monthsLater, monthsOfTerm, type Pricing, type TermMonth } from './hour-term'
import { consume, type MonthSpent } from './month-spent'
import { inOrder, type Work } from './work'

/** A month of a term, in minutes and kopecks. Never negative (rules §3.5). */
export type LedgerMonth = MonthSpent & {
  readonly termId: string
  readonly month: number
  readonly from: string
  readonly to: string
  readonly isPaid: boolean
  readonly granted: number
  readonly carriedIn: number
  readonly carriedOut: number
  readonly expired: number
}

/** A calendar month of work outside any term: overage in full (rules §3.13). */
export type OutsideMonth = MonthSpent & { readonly from: string; readonly to: string }

export type HourLedger = { readonly months: readonly LedgerMonth[]; readonly outside: readonly OutsideMonth[] }

/**
 * What became of every minute of a contract: a pure function of its terms and its approved work, whatever the order of either in the lists of
 * work (rules §3.4, §3.18). Months come term by term as the contract lists them, months outside in time.
 */
export function replayHours(
  contract: HourContract,
  works: readonly Work[],
  policy: OveragePolicy = billsAll,
  since: Since | null = null,
): HourLedger {
  const planned = contract.terms.map((term) => ({ term, months: monthsOfTerm(term) }))
  const { inside, outside } = placed(planned, [...works].sort(inOrder))
  return {
    months: planned.flatMap(({ term, months }) => monthsWithCarry(term, months, inside, policy, since)),
    outside: [...outside]
      .filter(([from]) => since === null || from >= since.from)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, ofMonth]) => outsideMonth(from, ofMonth, contract.pricing, policy)),
  }
}

/** Only months that begin on `from` or later are played, with what their term carried into the first of them. */
export type Since = { readonly from: string; readonly carriedInto: Readonly<Record<string, number>> }

/** The first day of the month in which a date is counted: a term's month, else the calendar's. */
export function monthOfDate({ terms }: Pick<HourContract, 'terms'>, date: string): { termId: string | null; from: string; to: string } {
  for (const term of terms) {
    const month = monthsOfTerm(term).find(({ from, to }) => from <= date && date < to)
    if (month) return { termId: term.id, from: month.from, to: month.to }
  }
  const from = firstOfMonth(date)
  return { termId: null, from, to: monthsLater(from, 1) }
}

type Planned = { term: HourTerm; months: TermMonth[] }

/** The works of every month, in order. */
function placed(planned: readonly Planned[], sorted: readonly Work[]) {
  const months = planned.flatMap((one) => one.months).sort((a, b) => (a.from < b.from ? -1 : 1))
  const inside = new Map<TermMonth, Work[]>(months.map((month) => [month, []]))
  const outside = new Map<string, Work[]>()
  let next = 0
  for (const work of sorted) {
    while (next < months.length && (months[next] as TermMonth).to <= work.workDate) next++
    const month = months[next]
    if (month && month.from <= work.workDate) inside.get(month)?.push(work)
    else {
      const first = firstOfMonth(work.workDate)
      const ofMonth = outside.get(first)
      if (ofMonth) ofMonth.push(work)
      else outside.set(first, [work])
    }
  }
  return { inside, outside }
}

/** What is left moves on inside the term and expires with it (rules §3.3, §3.17). */
function monthsWithCarry(
  term: HourTerm,
  months: readonly TermMonth[],
  inside: ReadonlyMap<TermMonth, Work[]>,
  policy: OveragePolicy,
  since: Since | null,
): LedgerMonth[] {
  const played = since ? months.filter(({ from }) => from >= since.from) : months
  const isWhole = played.length === months.length
  let carriedIn = isWhole ? (term.isPaid ? (term.opening?.minutes ?? 0) : 0) : (since?.carriedInto[term.id] ?? 0)
  return played.map((month, index) => {
    const spent = consume(inside.get(month) ?? [], {
      carried: carriedIn,
      granted: month.granted,
      from: month.from,
      to: month.to,
      pricing: term.pricing,
      policy,
      isCovered: term.isPaid,
    })
    const left = carriedIn + month.granted - (spent.used - spent.overage - spent.uncovered)
    const isLast = index === played.length - 1
    const row = {
      ...spent,
      ...month,
      termId: term.id,
      isPaid: term.isPaid,
      carriedIn,
      carriedOut: isLast ? 0 : left,
      expired: isLast ? left : 0,
    }
    carriedIn = row.carriedOut
    return row
  })
}

/** A calendar month of work outside any term. */
export function outsideMonth(from: string, works: readonly Work[], pricing: Pricing, policy: OveragePolicy = billsAll): OutsideMonth {
  const to = monthsLater(from, 1)
  return { from, to, ...consume(works, { carried: 0, granted: 0, from, to, pricing, policy, isCovered: true }) }
}
