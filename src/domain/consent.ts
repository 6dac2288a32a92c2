export const overageModes = ['automatic', 'ask', 'stop'] as const
export type OverageMode = (typeof overageModes)[number]

/** What was agreed of work beyond the hours, from the month on in which a local date lies (rules §3.20). */
export type OverageRule = {
  readonly mode: OverageMode
  /** A month that are billed by themselves; null: all. Of `automatic` alone; what is beyond them is asked for. */
  readonly minutes: number | null
  readonly fromOn: string
}

/**
 * How much overage of a month is billed (rules §3.20): what its rule bills by itself, beyond that what the client consented to. What was declined
 * is waived, and so is what runs over where work was to stop; the rest awaits consent.
 */
export type OveragePolicy = {
  /** In the order in which they were made; of two that begin on one date the later one holds. */
  readonly rules: readonly OverageRule[]
  /** Minutes by the first day of the month. */
  readonly consented: Readonly<Record<string, number>>
  readonly declined: Readonly<Record<string, number>>
}

/** Everything is billed: the contract that says nothing else (rules §3.4). */
export const billsAll: OveragePolicy = { rules: [], consented: {}, declined: {} }

const automatic: OverageRule = { mode: 'automatic', minutes: null, fromOn: '' }

/** The rule of a month that ends before `to`: the newest that has begun by then. */
export const ruleOf = ({ rules }: Pick<OveragePolicy, 'rules'>, to: string): OverageRule =>
  rules.filter(({ fromOn }) => fromOn < to).reduce((newest, rule) => (rule.fromOn >= newest.fromOn ? rule : newest), automatic)

/** Minutes of a month's overage that are billed, that await consent, and that are given away. */
export function sharesOf(
  overage: number,
  { from, to }: { from: string; to: string },
  policy: OveragePolicy,
): { billed: number; awaiting: number; waived: number } {
  const { mode, minutes } = ruleOf(policy, to)
  const byItself = mode === 'automatic' ? (minutes ?? overage) : 0
  const billed = Math.min(overage, byItself + (policy.consented[from] ?? 0))
  const waived = mode === 'stop' ? overage - billed : Math.min(overage - billed, policy.declined[from] ?? 0)
  return { billed, awaiting: overage - billed - waived, waived }
}
