import type { Pricing } from './hour-term'
import { hourlyCost } from './price'

/** Minutes beyond the quota of a month for one role, and their money, rounded half-up once (rules §3.6). */
export type OverageLine = { readonly role: string; readonly minutes: number; readonly ratePerHour: number; readonly kopecks: number }

/** One line at the common rate; a line a role where the contract has rates by role. */
export function overageLines(parts: readonly { role: string; minutes: number }[], pricing: Pricing): OverageLine[] {
  const sums = new Map<string, number>()
  for (const { role, minutes } of parts) {
    if (minutes > 0) sums.set(lineOf(role, pricing), (sums.get(lineOf(role, pricing)) ?? 0) + minutes)
  }
  return [...sums].map(([role, minutes]) => {
    const ratePerHour = rateOf(role, pricing)
    return { role, minutes, ratePerHour, kopecks: hourlyCost(minutes, ratePerHour) }
  })
}

/** Kopecks of each part in order, such that every line's parts add up to the line to the kopeck. */
export function moneyOfParts(parts: readonly { role: string; minutes: number }[], pricing: Pricing): number[] {
  const sums = new Map<string, number>()
  return parts.map(({ role, minutes }) => {
    const line = lineOf(role, pricing)
    const [before, rate] = [sums.get(line) ?? 0, rateOf(role, pricing)]
    sums.set(line, before + minutes)
    return hourlyCost(before + minutes, rate) - hourlyCost(before, rate)
  })
}

/** The role of a line; '' where all roles share one. */
export const lineOf = (role: string, { rates }: Pricing): string => (Object.keys(rates).length > 0 ? role : '')

/** Kopecks an hour; a role without its own rate takes the common one. */
const rateOf = (role: string, { rates, overageKopecks }: Pricing): number =>
  Object.hasOwn(rates, role) ? (rates[role] as number) : overageKopecks
