import { replyHold } from '@/data/reply-hold'
import { isQuiet } from '@/data/tenant-db'
import type { Context } from '@/server/context'
import type { TicketRow } from './ticket-at'

/** When the letter of a reply posted now leaves: until then it may be mended. None where nobody gets one. */
export async function letterOfReplyAt({ db, now }: Context, ticket: Pick<TicketRow, 'id' | 'requesterId'>): Promise<Date | null> {
  if (isQuiet(db)) return null
  const minutes = await replyHold(db, ticket)
  return minutes === null ? null : new Date(now.getTime() + minutes * 60_000)
}

/** A letter about to leave is left alone: the change would have to be there before its job looks. */
const closing = 3_000

/** Of letters that have not left yet, for a `where`. */
export const notYetSent = (now: Date) => ({ gt: new Date(now.getTime() + closing) })

export const isHeld = (letterAt: Date | null, now: Date) => letterAt !== null && letterAt > notYetSent(now).gt
