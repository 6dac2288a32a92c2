import type { HourLedger, LedgerMonth, OutsideMonth } from './hour-ledger'
import type { HourContract, Pricing } from './hour-term'
import { moneyOfParts } from './overage'

export const postingKinds = ['grant', 'carry', 'spend', 'overage', 'expire', 'adjust', 'reserve', 'release', 'waive'] as const
export type PostingKind = (typeof postingKinds)[number]

/** A row of the ledger (rules §3.18). `key` names what it is about: the rows of one key add up to what is true of it now. */
export type Posting = {
  readonly key: string
  readonly kind: PostingKind
  readonly termId: string | null
  /** The first day of its month. */
  readonly month: string
  /** The local date from which it counts. */
  readonly on: string
  readonly workId: string | null
  /** Signed where it moves the balance (grant, carry, spend, expire), else as many as they are. */
  readonly minutes: number
  readonly kopecks: number
}

/** The rows whose minutes add up to the balance. */
const moving: ReadonlySet<PostingKind> = new Set(['grant', 'carry', 'spend', 'expire', 'adjust'])

/** The minutes that are there at the end of a day. */
export function balanceOn(postings: readonly Posting[], date: string): number {
  return postings.reduce((sum, { kind, on, minutes }) => (moving.has(kind) && on <= date ? sum + minutes : sum), 0)
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
  const row = (kind: PostingKind, what: string, on: string, minutes: number): Posting => {
    return { key: `${what} ${termId} ${from}`, kind, termId, month: from, on, workId: null, minutes, kopecks: 0 }
  }
  return [
    row('carry', 'carry in', from, carriedIn),
    row('grant', 'grant', from, granted),
    row('carry', 'carry out', to, -carriedOut),
    row('expire', 'expire', to, -expired),
  ]
}

/** What an entry took from the balance, what of it is billed, and what of it is given away or awaits consent. */
function workPostings({ spent, from, termId, pricing }: OutsideMonth & { termId: string | null; pricing: Pricing }): Posting[] {
  const money = moneyOfParts(
    spent.map(({ role, billed }) => ({ role, minutes: billed })),
    pricing,
  )
  return spent.flatMap(({ workId, workDate, carried, granted, billed, awaiting, waived }, index) => {
    const row = (kind: PostingKind, minutes: number, kopecks = 0): Posting => {
      return { key: `${kind} ${workId}`, kind, termId, month: from, on: workDate, workId, minutes, kopecks }
    }
    return [row('spend', -carried - granted), row('overage', billed, money[index]), row('waive', awaiting + waived)]
  })
}
