import type { Posting, PostingKind } from './posting'

/** How an estimate fits into what is free: minutes that can be held, and minutes that would be overage (rules §3.19). */
export type Fit = { readonly free: number; readonly held: number; readonly over: number }

/** @param left minutes of the month that are left; `reserved` is what other approved estimates still hold. */
export function fitOf(minutes: number, { left, reserved }: { left: number; reserved: number }): Fit {
  const free = Math.max(0, left - reserved)
  const held = Math.min(minutes, free)
  return { free, held, over: minutes - held }
}

/** What an approved estimate still holds: what was held, less what was worked on its ticket since. */
export const stillHeld = ({ minutes, overMinutes }: { minutes: number; overMinutes: number }, worked: number): number =>
  Math.max(0, minutes - overMinutes - worked)

/** An estimate that was approved, with what came of it; dates are local ones of the contract's zone. */
export type Hold = {
  readonly id: string
  readonly minutes: number
  readonly overMinutes: number
  readonly approvedOn: string
  /** Approved work on its ticket since, in the order in which it was written down. */
  readonly worked: readonly { readonly workId: string; readonly workDate: string; readonly minutes: number }[]
  /** Its ticket is over, or it was taken back: what is left is free again. */
  readonly endedOn: string | null
}

type Month = { termId: string | null; from: string }

/** What an estimate holds, and what of it work and the ticket's end let go: rows that move no balance (rules §3.18, §3.19). */
export function holdPostings({ id, minutes, overMinutes, approvedOn, worked, endedOn }: Hold, monthOf: (date: string) => Month): Posting[] {
  const row = (kind: PostingKind, on: string, held: number, workId: string | null = null): Posting => {
    const { termId, from } = monthOf(on)
    return { kind, termId, month: from, on, workId, estimateId: id, isForgiven: false, minutes: held, kopecks: 0 }
  }
  let left = minutes - overMinutes
  const rows = [row('reserve', approvedOn, left)]
  for (const work of worked) {
    const used = Math.min(left, work.minutes)
    left -= used
    rows.push(row('release', work.workDate > approvedOn ? work.workDate : approvedOn, used, work.workId))
  }
  if (endedOn) rows.push(row('release', endedOn > approvedOn ? endedOn : approvedOn, left))
  return rows.filter((posting) => posting.minutes > 0)
}
