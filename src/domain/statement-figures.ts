import { z } from 'zod'
import { specialities, timeEntryKinds } from './ticket'

const minutes = z.number().int()
const kopecks = z.number().int()

const StatementWork = z.object({
  entryId: z.string(),
  date: z.string(),
  person: z.string(),
  speciality: z.enum(specialities),
  kind: z.enum(timeEntryKinds),
  note: z.string(),
  /** Counted: after rounding (rules §3.7). */
  minutes,
  isForgiven: z.boolean(),
})
export type StatementWork = z.infer<typeof StatementWork>

const StatementLine = z.object({
  ticketId: z.string(),
  number: z.number().int(),
  subject: z.string(),
  /** What the client's hours were spent on it. */
  minutes,
  works: z.array(StatementWork),
})
export type StatementLine = z.infer<typeof StatementLine>

/**
 * All that the paper of a month says: figures, names and rates as they were. Page, PDF and table are drawn from this alone, so that a sealed month
 * reads the same for ever (rules §3.12). Minutes and kopecks; dates are local ones of the contract's zone.
 */
export const StatementFigures = z.object({
  from: z.string(),
  to: z.string(),
  agency: z.string(),
  agencyLegal: z.string(),
  client: z.string(),
  contract: z.object({ number: z.string(), startsOn: z.string(), timeZone: z.string() }),
  tariff: z.string(),
  /** None outside any term (rules §3.13). */
  month: z.object({ number: z.number().int(), granted: minutes, carriedIn: minutes, carriedOut: minutes, expired: minutes }).nullable(),
  used: minutes,
  overage: minutes,
  billed: minutes,
  /** Overage without the client's consent: not billed (rules §3.20). */
  waived: minutes,
  /** Work in a term that is not paid yet (rules §3.16). */
  uncovered: minutes,
  included: minutes,
  warranty: minutes,
  forgiven: minutes,
  lines: z.array(StatementLine),
  works: z.array(z.object({ name: z.string(), due: z.number().int(), done: z.number().int(), minutes, remarks: z.array(z.string()) })),
  charges: z.array(z.object({ speciality: z.enum(specialities), number: z.number().int(), minutes, ratePerHour: kopecks, kopecks })),
  /** What later facts changed in months before, which are frozen (rules §3.12). */
  adjustment: z.object({ overageMinutes: minutes, kopecks, carriedMinutes: minutes }),
  /** To pay: overage of the month and the adjustment; below zero it is the client's. */
  kopecks,
})
export type StatementFigures = z.infer<typeof StatementFigures>

/** Is the adjustment to the client's cost? Then the manager has to confirm it (rules §3.12). */
export const isAgainstClient = ({ adjustment }: Pick<StatementFigures, 'adjustment'>): boolean =>
  adjustment.overageMinutes > 0 || adjustment.kopecks > 0 || adjustment.carriedMinutes < 0

/** Minutes by speciality, the most first: what spent the client's hours. */
export function bySpeciality(lines: readonly StatementLine[]): { speciality: StatementWork['speciality']; minutes: number }[] {
  return summedBy(spendingWorks(lines), ({ speciality }) => speciality).map(([speciality, minutes]) => ({ speciality, minutes }))
}

/** Minutes by person and speciality, the most first. */
export function byPerson(works: readonly StatementWork[]): { person: string; speciality: StatementWork['speciality']; minutes: number }[] {
  const sums = new Map<string, { person: string; speciality: StatementWork['speciality']; minutes: number }>()
  for (const { person, speciality, minutes } of works) {
    const key = `${person} ${speciality}`
    sums.set(key, { person, speciality, minutes: (sums.get(key)?.minutes ?? 0) + minutes })
  }
  return [...sums.values()].sort((a, b) => b.minutes - a.minutes)
}

/** What spends the client's hours: neither included, nor our redo, nor forgiven (rules §3.8). */
export const spendingWorks = (lines: readonly StatementLine[]): StatementWork[] =>
  lines.flatMap(({ works }) => works.filter(({ kind, isForgiven }) => kind === 'specialist' && !isForgiven))

function summedBy<K>(works: readonly StatementWork[], keyOf: (work: StatementWork) => K): [K, number][] {
  const sums = new Map<K, number>()
  for (const work of works) sums.set(keyOf(work), (sums.get(keyOf(work)) ?? 0) + work.minutes)
  return [...sums].sort((a, b) => b[1] - a[1])
}
