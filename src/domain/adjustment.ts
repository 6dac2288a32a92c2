import type { HourLedger, LedgerMonth } from './hour-ledger'

/** What later facts changed in frozen months: minutes of overage, kopecks, minutes carried on (rules §3.12). */
export type Adjustment = { readonly overageMinutes: number; readonly kopecks: number; readonly carriedMinutes: number }

/** What of a frozen month a difference is taken to. */
export type FrozenMonth = Pick<LedgerMonth, 'month' | 'overage' | 'kopecks' | 'carriedOut'>

/**
 * The difference between months as they are replayed and as they were frozen, both of one term and in order. Once the term is over, the carried
 * minutes stay lost: money and overage only.
 */
export function adjustmentOf(frozen: readonly FrozenMonth[], replayed: readonly FrozenMonth[], isTermOver: boolean): Adjustment {
  const difference = (figure: (month: FrozenMonth) => number) => sum(replayed.map(figure)) - sum(frozen.map(figure))
  return {
    overageMinutes: difference(({ overage }) => overage),
    kopecks: difference(({ kopecks }) => kopecks),
    carriedMinutes: isTermOver ? 0 : (replayed.at(-1)?.carriedOut ?? 0) - (frozen.at(-1)?.carriedOut ?? 0),
  }
}

/** The months of a term up to its so-many-th, the stub with month 1 (rules §3.2). */
export const frozenMonths = (ledger: HourLedger, termId: string, closed: number): LedgerMonth[] =>
  closed === 0 ? [] : ledger.months.filter((month) => month.termId === termId && month.month <= closed)

const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0)
