import type { TimeEntryKind } from './ticket'

/** A time entry that counts: approved, neither rejected nor reversed (rules §3.9). */
export type Work = {
  readonly id: string
  /** The local date in the contract's zone (rules §3.10). */
  readonly workDate: string
  /** Milliseconds; null where the start is unknown. */
  readonly startedAt: number | null
  /** As typed; rounded where it is counted. */
  readonly minutes: number
  readonly role: string
  readonly kind: TimeEntryKind
  /** Forgiven by the manager: listed with its time, spends nothing (rules §3.18, waive). */
  readonly isForgiven?: boolean
  /** Of a regular work rather than of a ticket. */
  readonly isRegular?: boolean
}

/** Minutes rounded up to the contract's increment; 0 stays 0 (rules §3.7). */
export const countedMinutes = (minutes: number, increment: number): number => Math.ceil(minutes / increment) * increment

type Ordered = Pick<Work, 'workDate' | 'startedAt' | 'id'>

/** The order in which a month is consumed: work date, start (none comes first), id as a string (rules §3.4). */
export function inOrder(a: Ordered, b: Ordered): number {
  if (a.workDate !== b.workDate) return a.workDate < b.workDate ? -1 : 1
  if (a.startedAt !== b.startedAt) {
    if (a.startedAt === null) return -1
    if (b.startedAt === null) return 1
    return a.startedAt - b.startedAt
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
