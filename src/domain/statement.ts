import { type Adjustment, adjustmentOf, type FrozenMonth } from './adjustment'
import { type HourLedger, type LedgerMonth, type OutsideMonth, outsideMonth } from './hour-ledger'
import { firstOfMonth, type HourContract, monthsLater, type Pricing } from './hour-term'
import { lineOf, moneyOfParts } from './overage'
import type { StatementFigures } from './statement-figures'

/** A month that gets a paper: of a term, or of work outside any. */
export type ClosingMonth = { readonly termId: string | null; readonly from: string; readonly to: string }

/** The months that have ended by a local date, in the order in which they are closed. */
export function endedMonths({ months, outside }: HourLedger, today: string): ClosingMonth[] {
  const all = [
    ...months.map(({ termId, from, to }) => ({ termId, from, to })),
    ...outside.map(({ from, to }) => ({ termId: null, from, to })),
  ]
  return all.filter(({ to }) => to <= today).sort(inTime)
}

/**
 * The month for facts that came after the last paper was sent, where no month is open to carry them: the calendar month that ended last, after
 * all papers, outside any term (rules §3.12). None where nothing differs or such a month hasn't ended by `today`, a local date.
 */
export function lateMonth(ledger: HourLedger, frozen: readonly FrozenPaper[], today: string): ClosingMonth | null {
  const last = [...frozen].sort(inTime).at(-1)
  if (!last) return null
  if ([...ledger.months, ...ledger.outside].some(({ from }) => from > last.from && from <= today)) return null
  const after = last.termId === null ? last.to : firstOfMonth(last.to)
  const before = monthsLater(firstOfMonth(today), -1)
  const from = [after, before].sort()[1] as string
  const month = { termId: null, from, to: monthsLater(from, 1) }
  const { overageMinutes, kopecks } = adjustmentFor(month, frozen, ledger)
  return month.to <= today && (overageMinutes !== 0 || kopecks !== 0) ? month : null
}

export const inTime = (a: ClosingMonth, b: ClosingMonth): number =>
  a.from !== b.from ? (a.from < b.from ? -1 : 1) : (a.termId ?? '') < (b.termId ?? '') ? -1 : 1

/** A month whose paper is with the client: its figures stand, whatever comes later (rules §3.12). */
export type FrozenPaper = ClosingMonth & { readonly figures: StatementFigures }

/**
 * What later facts changed in the frozen months before, and no paper has told yet: one difference, for the first open month. Of terms that are
 * over the minutes stay lost (rules §3.12).
 */
export function adjustmentFor(paper: ClosingMonth, frozen: readonly FrozenPaper[], ledger: HourLedger): Adjustment {
  const before = frozen.filter((other) => inTime(other, paper) < 0).sort(inTime)
  const terms = [...new Set(before.map(({ termId }) => termId))]
  const differences = terms.map((termId) =>
    differenceOf(
      before.filter((one) => one.termId === termId),
      ledger,
      termId !== paper.termId,
    ),
  )
  const told = before.map(({ figures }) => figures.adjustment)
  return {
    overageMinutes: sum(differences, 'overageMinutes') - sum(told, 'overageMinutes'),
    kopecks: sum(differences, 'kopecks') - sum(told, 'kopecks'),
    carriedMinutes: sum(differences, 'carriedMinutes'),
  }
}

function differenceOf(papers: readonly FrozenPaper[], ledger: HourLedger, isTermOver: boolean): Adjustment {
  const was = papers.map(({ figures }, index): FrozenMonth => {
    const { month, billed, charges } = figures
    return {
      month: index,
      overage: billed,
      kopecks: charges.reduce((all, one) => all + one.kopecks, 0),
      carriedOut: month?.carriedOut ?? 0,
    }
  })
  const now = papers.map((paper, index): FrozenMonth => {
    const month = monthOf(ledger, paper)
    return { month: index, overage: month?.billed ?? 0, kopecks: month?.kopecks ?? 0, carriedOut: carriedOutOf(month) }
  })
  return adjustmentOf(was, now, isTermOver || papers.some(({ termId }) => termId === null))
}

const carriedOutOf = (month: LedgerMonth | OutsideMonth | undefined) => (month && 'carriedOut' in month ? month.carriedOut : 0)

/** The replayed month of a paper; none where its term's months are no longer there. */
export const monthOf = ({ months, outside }: HourLedger, { termId, from }: ClosingMonth): LedgerMonth | OutsideMonth | undefined =>
  termId === null ? outside.find((month) => month.from === from) : months.find((month) => month.termId === termId && month.from === from)

/** The month of a paper that may only tell what later facts changed; none where there is nothing to tell. */
export function monthToTell(
  ledger: HourLedger,
  paper: ClosingMonth,
  told: Adjustment,
  pricing: Pricing,
): LedgerMonth | OutsideMonth | undefined {
  const month = monthOf(ledger, paper)
  if (month || paper.termId !== null || (told.overageMinutes === 0 && told.kopecks === 0)) return month
  return outsideMonth(paper.from, [], pricing)
}

/** By which prices a month was sold. */
export const pricingOfMonth = (contract: HourContract, termId: string | null): Pricing =>
  contract.terms.find(({ id }) => id === termId)?.pricing ?? contract.pricing

/** The billed overage of a month by speciality and ticket; the lines add up to the month to the kopeck (rules §3.6). */
export function chargesOf(
  month: LedgerMonth | OutsideMonth,
  pricing: Pricing,
  ticketOf: (workId: string) => number,
): StatementFigures['charges'] {
  const parts = month.spent.filter(({ billed }) => billed > 0).map(({ role, billed, workId }) => ({ role, minutes: billed, workId }))
  const money = moneyOfParts(parts, pricing)
  const rates = new Map(month.lines.map(({ role, ratePerHour }) => [role, ratePerHour]))
  const charges = new Map<string, StatementFigures['charges'][number]>()
  parts.forEach(({ role, minutes, workId }, index) => {
    const number = ticketOf(workId)
    const key = `${role} ${number}`
    const known = charges.get(key)
    charges.set(key, {
      speciality: role as StatementFigures['charges'][number]['speciality'],
      number,
      ratePerHour: rates.get(lineOf(role, pricing)) ?? 0,
      minutes: (known?.minutes ?? 0) + minutes,
      kopecks: (known?.kopecks ?? 0) + (money[index] ?? 0),
    })
  })
  return [...charges.values()]
}

const sum = (all: readonly Adjustment[], figure: keyof Adjustment) => all.reduce((total, one) => total + one[figure], 0)
