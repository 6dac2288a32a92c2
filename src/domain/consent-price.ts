import type { Pricing } from './hour-term'
import type { MonthSpent } from './month-spent'
import { overageLines } from './overage'
import { hourlyCost } from './price'

/**
 * Kopecks that a consent to so many minutes adds to a month, at most: what awaits by its own rates, what is not worked yet by the dearest one
 * (rules §3.6, §3.20).
 */
export function consentKopecks(
  month: Pick<MonthSpent, 'spent' | 'kopecks' | 'awaiting'> | null,
  minutes: number,
  pricing: Pricing,
): number {
  const parts = month?.spent.map(({ role, billed, awaiting }) => ({ role, minutes: billed + awaiting })) ?? []
  const all = overageLines(parts, pricing).reduce((sum, { kopecks }) => sum + kopecks, 0)
  const ahead = Math.max(0, minutes - (month?.awaiting ?? 0))
  return all - (month?.kopecks ?? 0) + hourlyCost(ahead, Math.max(pricing.overageKopecks, ...Object.values(pricing.rates)))
}
