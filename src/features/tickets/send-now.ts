import { AppError, notFound } from '@/domain/error'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { notYetSent } from './hold-letter'
import type { OnMessage } from './schema-writing'
import { ticketAt } from './ticket-at'

/** The author doesn't wait: the letter of the reply leaves at once, and nothing in it changes any more. */
export async function sendNow(ctx: Context, input: OnMessage): Promise<void> {
  const { db, actor, now } = ctx
  const ticket = await ticketAt(ctx, input.number)
  await changeTicket(ctx, ticket, {}, [])
  const own = { id: input.messageId, ticketId: ticket.id, kind: 'reply' as const, authorId: actor.memberId }
  const message = await db.message.findFirst({ where: own, select: { at: true } })
  if (!message) throw notFound()
  const { count } = await db.message.updateMany({ where: { ...own, letterAt: notYetSent(now) }, data: { letterAt: now } })
  if (count === 0) throw new AppError('conflict', 'letter_left')
  const resolved = await db.ticketEvent.findFirst({
    where: { ticketId: ticket.id, kind: 'status', at: message.at, data: { path: ['to'], equals: 'resolved' } },
    select: { id: true },
  })
  await tell(ctx, { about: resolved ? 'resolved' : 'replied', ticketId: ticket.id, messageId: input.messageId })
}
