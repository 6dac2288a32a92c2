import { type OveragePolicy, sharesOf } from './consent'
import type { Pricing } from './hour-term'
import { type OverageLine, overageLines } from './overage'
import { countedMinutes, type Work } from './work'

/** Where the minutes of one entry came from; they add up to `minutes`. */
export type Spent = {
  readonly workId: string
  readonly workDate: string
  readonly role: string
  /** Counted: after rounding. */
  readonly minutes: number
  readonly carried: number
  readonly granted: number
  /** Overage that is billed, that awaits consent, that is given away (rules §3.20). */
  readonly billed: number
  readonly awaiting: number
  readonly waived: number
  /** In a term that is not paid yet (rules §3.16). */
  readonly uncovered: number
}

/** What a month's works spent, in minutes and kopecks. */
export type MonthSpent = {
  /** Of kind specialist, after rounding (rules §3.7, §3.8). */
  readonly used: number
  /** Beyond the quota: billed, awaiting and waived together. */
  readonly overage: number
  readonly billed: number
  readonly awaiting: number
  readonly waived: number
  readonly uncovered: number
  /** Of what is billed. */
  readonly kopecks: number
  readonly lines: readonly OverageLine[]
  readonly included: number
  readonly warranty: number
  /** Of entries that the manager forgave; they are not in `used`. */
  readonly forgiven: number
  readonly forgivenWorks: readonly { readonly workId: string; readonly workDate: string; readonly minutes: number }[]
  readonly spent: readonly Spent[]
}

type Sources = { carried: number; granted: number; from: string; to: string; pricing: Pricing; policy: OveragePolicy; isCovered: boolean }

/** Consumes in the given order: what was carried in first, then the grant, then overage; an entry may be split (rules §3.4). */
export function consume(works: readonly Work[], sources: Sources): MonthSpent {
  const { pricing, isCovered } = sources
  const counted = works.map((work) => ({ work, minutes: countedMinutes(work.minutes, pricing.incrementMinutes) }))
  const spending = counted.filter(({ work }) => work.kind === 'specialist' && !work.isForgiven)
  const used = total(spending)
  const uncovered = isCovered ? 0 : used
  const overage = isCovered ? Math.max(0, used - sources.carried - sources.granted) : 0
  const shares = sharesOf(overage, sources, sources.policy)
  const take = pool([sources.carried, sources.granted, uncovered, shares.billed, shares.waived, shares.awaiting])
  const spent = spending.map(({ work, minutes }): Spent => {
    const [carried = 0, granted = 0, bare = 0, billed = 0, waived = 0, awaiting = 0] = take(minutes)
    return {
      workId: work.id,
      workDate: work.workDate,
      role: work.role,
      minutes,
      carried,
      granted,
      uncovered: bare,
      billed,
      waived,
      awaiting,
    }
  })
  const lines = overageLines(
    spent.map(({ role, billed }) => ({ role, minutes: billed })),
    pricing,
  )
  const forgiven = counted.filter(({ work }) => work.kind === 'specialist' && work.isForgiven)
  const ofKind = (kind: Work['kind']) => total(counted.filter(({ work }) => work.kind === kind))
  return {
    used,
    overage,
    ...shares,
    uncovered,
    kopecks: lines.reduce((sum, { kopecks }) => sum + kopecks, 0),
    lines,
    included: ofKind('included'),
    warranty: ofKind('warranty'),
    forgiven: total(forgiven),
    forgivenWorks: forgiven.map(({ work, minutes }) => ({ workId: work.id, workDate: work.workDate, minutes })),
    spent,
  }
}

const total = (counted: readonly { minutes: number }[]) => counted.reduce((sum, { minutes }) => sum + minutes, 0)

/** Draws minutes from the stores in their order; each draw says how much of each. */
function pool(stores: readonly number[]) {
  const left = [...stores]
  return (minutes: number): number[] => {
    let wanted = minutes
    return left.map((there, index) => {
      const drawn = Math.min(there, wanted)
      left[index] = there - drawn
      wanted -= drawn
      return drawn
    })
  }
}
