import { adjustmentOf, frozenMonths } from '@/domain/adjustment'
import { type HourLedger, replayHours } from '@/domain/hour-ledger'
import type { HourContract, HourTerm } from '@/domain/hour-term'
import { localDateAt } from '@/domain/local-date'
import { discountFor, refundFor, stubShare, termPrice } from '@/domain/price'
import { defaultDiscounts } from '@/domain/tariff'
import type { Work } from '@/domain/work'
import { type HourScenario, scenarioOf, type TypedEntry } from './hour-scenario'

/** One scenario of prepaid hours, a JSON object in a line, through the functions that the product runs on (rules §3). */
export function replayHoursLine(line: string): unknown {
  const read = scenarioOf(line)
  if ('error' in read) return read
  const { id, scenario } = read
  const contract = contractOf(scenario)
  const first = replayHours(contract, worksOf(scenario, scenario.entries))
  const late = scenario.after_close ? replayHours(contract, worksOf(scenario, entriesAfter(scenario))) : null
  const ledger = late ?? first
  return {
    id,
    months: ledger.months.map((month) => ({
      term: month.termId,
      month: month.month,
      from: month.from,
      to: month.to,
      granted: month.granted,
      carried_in: month.carriedIn,
      used: month.used,
      overage_min: month.overage,
      overage_kop: month.kopecks,
      carried_out: month.carriedOut,
      expired: month.expired,
      included_min: month.included,
      warranty_min: month.warranty,
    })),
    prices: contract.terms.map((term) => priceOf(term, scenario)),
    outside_terms: {
      minutes: sum(ledger.outside.map(({ overage }) => overage)),
      kop: sum(ledger.outside.map(({ kopecks }) => kopecks)),
    },
    ...(late ? { adjustment: adjustmentIn(contract, scenario.after_close?.closed ?? 0, first, late) } : {}),
  }
}

function contractOf({ contract, terms }: HourScenario): HourContract {
  const pricing = {
    overageKopecks: contract.overage_kop_per_hour,
    rates: contract.role_rates_kop_per_hour,
    incrementMinutes: contract.increment_min,
  }
  return {
    timeZone: contract.tz,
    pricing,
    terms: terms.map((term) => ({
      id: term.id,
      stubFrom: term.stub_until ? term.start : null,
      startsOn: term.stub_until ?? term.start,
      months: term.months,
      monthlyMinutes: contract.monthly_minutes,
      pricing,
      changes: term.changes.map(({ from_month, monthly_minutes }) => ({ fromMonth: from_month, monthlyMinutes: monthly_minutes })),
      stoppedAfter: term.terminated_after_month ?? null,
      isPaid: true,
      opening: null,
    })),
  }
}

function entriesAfter({ entries, after_close }: HourScenario): TypedEntry[] {
  const set = after_close?.set ?? {}
  return [...entries, ...(after_close?.add ?? [])].map((entry) =>
    Object.hasOwn(set, entry.id) ? { ...entry, minutes: set[entry.id] as number } : entry,
  )
}

const worksOf = ({ contract }: HourScenario, entries: readonly TypedEntry[]): Work[] =>
  entries
    .filter(({ status }) => status === 'approved')
    .map(({ id, date, started_at, minutes, role, kind }) => ({
      id,
      workDate: date ?? localDateAt(started_at as number, contract.tz),
      startedAt: started_at ?? null,
      minutes,
      role,
      kind,
    }))

function priceOf(term: HourTerm, { contract }: HourScenario) {
  const price = termPrice(contract.price_kop, term.months, discountFor(defaultDiscounts, term.months))
  return {
    term: term.id,
    price_kop: price,
    ...(term.stubFrom ? { stub_kop: stubShare(contract.price_kop, term.stubFrom, term.startsOn) } : {}),
    ...(term.stoppedAfter !== null ? { refund_kop: refundFor(price, term.stoppedAfter, contract.price_kop) } : {}),
  }
}

function adjustmentIn({ terms }: HourContract, closed: number, first: HourLedger, late: HourLedger) {
  const term = terms[0]
  if (!term) return { posted_in: 'after term', overage_min: 0, overage_kop: 0, carry_min: 0 }
  const isTermOver = closed >= Math.min(term.months, term.stoppedAfter ?? term.months)
  const difference = adjustmentOf(frozenMonths(first, term.id, closed), frozenMonths(late, term.id, closed), isTermOver)
  return {
    posted_in: isTermOver ? 'after term' : `month ${closed + 1}`,
    overage_min: difference.overageMinutes,
    overage_kop: difference.kopecks,
    carry_min: difference.carriedMinutes,
  }
}

const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0)
