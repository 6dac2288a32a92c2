import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { written } from '@/server/rich-text'
import { changeTicket } from './change'
import { notYetSent } from './hold-letter'
import type { MendReply } from './schema-writing'
import { ticketAt } from './ticket-at'

/**
 * The author's other words for a reply whose letter has not left. What it said is kept for staff. Throws `conflict` once the letter has
 * left, or where it was mended elsewhere meanwhile.
 */
export async function mendReply(ctx: Context, input: MendReply): Promise<void> {
  const { db, actor, now } = ctx
  const ticket = await ticketAt(ctx, input.number)
  const next = written(input, 20_000)
  // Holds the ticket's row: of two at once the second sees the first.
  await changeTicket(ctx, ticket, {}, [])
  const own = { id: input.messageId, ticketId: ticket.id, kind: 'reply' as const, authorId: actor.memberId }
  const before = await db.message.findFirst({ where: own, select: { text: true, html: true, editedAt: true } })
  if (!before) throw notFound()
  if (String(before.editedAt?.getTime() ?? '') !== input.seen) throw new AppError('conflict', 'mended_elsewhere')
  const { count } = await db.message.updateMany({ where: { ...own, letterAt: notYetSent(now) }, data: { ...next, editedAt: now } })
  if (count === 0) throw new AppError('conflict', 'letter_left')
  if (before.text === next.text && before.html === next.html) return
  await db.messageEdit.createMany({
    data: [{ messageId: input.messageId, clientId: ticket.clientId, text: before.text, html: before.html, at: now }],
  })
}
