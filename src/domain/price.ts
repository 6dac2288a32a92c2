import type { Discounts } from './tariff'

/** Per cent off for so many months paid at once: that of the highest step of the ladder which is reached (rules §3.11). */
export function discountFor(ladder: Discounts, months: number): number {
  const reached = ladder.filter((step) => step.months <= months).sort((a, b) => b.months - a.months)
  return reached[0]?.percent ?? 0
}

/** Kopecks of a term without its stub: the monthly price times the months, less the discount, rounded half-up once (rules §3.11). */
export const termPrice = (monthlyKopecks: number, months: number, percent: number): number =>
  share(monthlyKopecks * months, 100 - percent, 100)

/** The share of a month's minutes or money that a stub has: its days of those in the calendar month of its first day (rules §3.2). */
export function stubShare(amount: number, from: string, to: string): number {
  const [year, month] = from.split('-').map(Number) as [number, number]
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
  return share(amount, days, daysOfMonth)
}

/** Kopecks that come back when a term stops early; the months that were used count at the full price (rules §3.15). */
export const refundFor = (paidKopecks: number, monthsUsed: number, monthlyKopecks: number): number =>
  Math.max(0, paidKopecks - monthsUsed * monthlyKopecks)

/** Kopecks for minutes at a price an hour, rounded half-up (rules §3.6). */
export const hourlyCost = (minutes: number, kopecksAnHour: number): number => share(minutes, kopecksAnHour, 60)

/** `amount × part / whole`, rounded half-up to a whole. */
export function share(amount: number, part: number, whole: number): number {
  return Math.floor((2 * amount * part + whole) / (2 * whole))
}
