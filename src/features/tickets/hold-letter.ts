import { isQuiet } from '@/data/tenant-db'
import type { Context } from '@/server/context'
import type { TicketRow } from './ticket-at'

/** When the letter of a reply posted now leaves: until then it may be mended. None where nobody gets one. */
export async function letterOfReplyAt({ db, now }: Context, ticket: Pick<TicketRow, 'id' | 'requesterId'>): Promise<Date | null> {
  if (isQuiet(db)) return null
  const { holdReplyMinutes } = await db.tenant.findFirstOrThrow({ select: { holdReplyMinutes: true } })
  const reader =
    (await db.member.findFirst({
      where: { id: ticket.requesterId, email: { not: null }, disabledAt: null },
      select: { id: true },
    })) ?? (await db.watcher.findFirst({ where: { ticketId: ticket.id, stoppedAt: null }, select: { id: true } }))
  return reader && new Date(now.getTime() + holdReplyMinutes * 60_000)
}

/** A letter about to leave is left alone: the change would have to be there before its job looks. */
const closing = 3_000

/** Of letters that have not left yet, for a `where`. */
export const notYetSent = (now: Date) => ({ gt: new Date(now.getTime() + closing) })

export const isHeld = (letterAt: Date | null, now: Date) => letterAt !== null && letterAt > notYetSent(now).gt
