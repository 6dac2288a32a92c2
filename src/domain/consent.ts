/**
 * How much overage of a month is billed (rules §3.20): so many minutes by themselves (null: all), beyond them what the client consented to.
 * What was declined, and what nobody was asked about when the month closed, is waived; the rest awaits consent.
 */
export type OveragePolicy = {
  readonly automaticMinutes: number | null
  /** Minutes by the first day of the month. */
  readonly consented: Readonly<Record<string, number>>
  readonly declined: Readonly<Record<string, number>>
}

/** Everything is billed: the contract that says nothing else (rules §3.4). */
export const billsAll: OveragePolicy = { automaticMinutes: null, consented: {}, declined: {} }

/** Minutes of a month's overage that are billed, that await consent, and that are given away. */
export function sharesOf(overage: number, from: string, policy: OveragePolicy): { billed: number; awaiting: number; waived: number } {
  const allowed = policy.automaticMinutes === null ? overage : policy.automaticMinutes + (policy.consented[from] ?? 0)
  const billed = Math.min(overage, allowed)
  const waived = Math.min(overage - billed, policy.declined[from] ?? 0)
  return { billed, awaiting: overage - billed - waived, waived }
}
