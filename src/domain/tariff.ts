import { z } from 'zod'
import { specialities } from './ticket'

/** Kopecks an hour by speciality; a speciality that is not there takes the common price (rules §3.6). */
export const Rates = z.partialRecord(z.enum(specialities), z.number().int().min(0))
export type Rates = z.infer<typeof Rates>

/** Months paid at once, and per cent off from that many on (rules §3.11). */
export const Discounts = z.array(z.object({ months: z.number().int().min(2).max(60), percent: z.number().int().min(1).max(100) }))
export type Discounts = z.infer<typeof Discounts>

/** The ladder of a tariff that sets none of its own (rules §3.11). */
export const defaultDiscounts: Discounts = [{ months: 6, percent: 10 }]

export const rhythms = ['day', 'week', 'month'] as const
export type Rhythm = (typeof rhythms)[number]

/**
 * A regular work that a tariff includes: every working day, on a weekday (1 is Monday), or on a day of the month (the last one where the month
 * is shorter). `key` stays the same when it is renamed; `speciality` says in whose day it stands.
 */
export const RegularWork = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  every: z.enum(rhythms),
  on: z.number().int().min(1).max(31),
  speciality: z.enum(specialities).nullable(),
})
export type RegularWork = z.infer<typeof RegularWork>

const RegularWorks = z.array(RegularWork)

/** What of a tariff stands as JSON in its row and its editions, checked as it is read. */
export function tariffParts(row: { rates: unknown; discounts: unknown; works: unknown }) {
  return { rates: Rates.parse(row.rates), discounts: Discounts.parse(row.discounts), works: RegularWorks.parse(row.works) }
}
export type TariffParts = ReturnType<typeof tariffParts>
