import type { HourLedger, LedgerMonth, OutsideMonth } from './hour-ledger'
import type { HourContract, Pricing } from './hour-term'
import { moneyOfParts } from './overage'

export const postingKinds = ['grant', 'carry', 'spend', 'overage', 'expire', 'adjust', 'reserve', 'release', 'waive'] as const
export type PostingKind = (typeof postingKinds)[number]

/** A row of the ledger (rules §3.18). */
export type Posting = {
  readonly kind: PostingKind
  readonly termId: string | null
  /** The first day of its month. */
  readonly month: string
  /** The local date from which it counts. */
  readonly on: string
  readonly workId: string | null
  /** Of what is held for an estimate and let go again (rules §3.19). */
  readonly estimateId: string | null
  /** Waived because the manager forgave it, not because it is beyond the hours: it moved no balance. */
  readonly isForgiven: boolean
  /** Signed where it moves the balance (grant, carry, spend, expire), else as many as they are. */
  readonly minutes: number
  readonly kopecks: number
}

/** What a row is about: rows of one key add up to what is true of it now. */
export const keyOf = ({ kind, termId, month, on, workId, estimateId, isForgiven }: Posting): string =>
  [kind, termId, month, on, workId, estimateId, isForgiven].join(' ')

/** The rows whose minutes add up to the balance. */
const moving: ReadonlySet<PostingKind> = new Set(['grant', 'carry', 'spend', 'expire', 'adjust'])

/** The minutes that are there at the end of a day. */
export function balanceOn(postings: readonly Posting[], date: string): number {
  return postings.reduce((sum, { kind, on, minutes }) => (moving.has(kind) && on <= date ? sum + minutes : sum), 0)
}

/**
 * The rows to add so that what is stored becomes what is true: what has changed is taken back and written anew (rules §3.18). Both lists have a
 * row a key.
 */
export function corrections(stored: readonly Posting[], wanted: readonly Posting[]): Posting[] {
  const there = new Map(stored.filter(({ minutes, kopecks }) => minutes !== 0 || kopecks !== 0).map((row) => [keyOf(row), row]))
  const added = wanted.filter((row) => {
    const now = there.get(keyOf(row))
    const isSame = now?.minutes === row.minutes && now.kopecks === row.kopecks
    if (isSame) there.delete(keyOf(row))
    return !isSame
  })
  const taken = [...there.values()].map((row) => ({ ...row, minutes: -row.minutes, kopecks: -row.kopecks }))
  return [...taken, ...added]
}

/** The ledger as rows; what is zero has none. */
export function postingsOf(ledger: HourLedger, contract: HourContract): Posting[] {
  const pricingOf = new Map(contract.terms.map(({ id, pricing }) => [id, pricing]))
  return [
    ...ledger.months.flatMap((month) => [
      ...quotaPostings(month),
      ...workPostings({ ...month, pricing: pricingOf.get(month.termId) ?? contract.pricing }),
    ]),
    ...ledger.outside.flatMap((month) => workPostings({ ...month, termId: null, pricing: contract.pricing })),
  ].filter(({ minutes, kopecks }) => minutes !== 0 || kopecks !== 0)
}

function quotaPostings({ termId, from, to, granted, carriedIn, carriedOut, expired }: LedgerMonth): Posting[] {
  const row = (kind: PostingKind, on: string, minutes: number): Posting => {
    return { ...bare, kind, termId, month: from, on, minutes }
  }
  return [row('carry', from, carriedIn), row('grant', from, granted), row('carry', to, -carriedOut), row('expire', to, -expired)]
}

const bare = { workId: null, estimateId: null, isForgiven: false, kopecks: 0 }

type Worked = OutsideMonth & { termId: string | null; pricing: Pricing }

/** What an entry took from the balance, what of it is billed, and what of it is given away or awaits consent; what was forgiven is told as well. */
function workPostings({ spent, forgivenWorks, from, termId, pricing }: Worked): Posting[] {
  const money = moneyOfParts(
    spent.map(({ role, billed }) => ({ role, minutes: billed })),
    pricing,
  )
  const forgiven = forgivenWorks.map(({ workId, workDate, minutes }): Posting => {
    return { ...bare, kind: 'waive', termId, month: from, on: workDate, workId, isForgiven: true, minutes }
  })
  const rows = spent.flatMap(({ workId, workDate, carried, granted, billed, awaiting, waived }, index) => {
    const row = (kind: PostingKind, minutes: number, kopecks = 0): Posting => {
      return { ...bare, kind, termId, month: from, on: workDate, workId, minutes, kopecks }
    }
    return [row('spend', -carried - granted), row('overage', billed, money[index]), row('waive', awaiting + waived)]
  })
  return [...rows, ...forgiven]
}
