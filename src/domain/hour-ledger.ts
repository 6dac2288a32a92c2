import { billsAll, type OveragePolicy } from './consent'
import { type HourContract, type HourTerm, monthsLater, monthsOfTerm, type Pricing, type TermMonth } from './hour-term'
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
export function replayHours(contract: HourContract, works: readonly Work[], policy: OveragePolicy = billsAll): HourLedger {
  const planned = contract.terms.map((term) => ({ term, months: monthsOfTerm(term) }))
  const { inside, outside } = placed(planned, [...works].sort(inOrder))
  return {
    months: planned.flatMap(({ term, months }) => monthsWithCarry(term, months, inside, policy)),
    outside: [...outside]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, ofMonth]) => outsideMonth(from, ofMonth, contract.pricing, policy)),
  }
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
      const first = `${work.workDate.slice(0, 7)}-01`
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
): LedgerMonth[] {
  let carriedIn = term.isPaid ? (term.opening?.minutes ?? 0) : 0
  return months.map((month, index) => {
    const spent = consume(inside.get(month) ?? [], {
      carried: carriedIn,
      granted: month.granted,
      from: month.from,
      pricing: term.pricing,
      policy,
      isCovered: term.isPaid,
    })
    const left = carriedIn + month.granted - (spent.used - spent.overage - spent.uncovered)
    const isLast = index === months.length - 1
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

function outsideMonth(from: string, works: readonly Work[], pricing: Pricing, policy: OveragePolicy): OutsideMonth {
  return { from, to: monthsLater(from, 1), ...consume(works, { carried: 0, granted: 0, from, pricing, policy, isCovered: true }) }
}
