import { AppError } from '@/domain/error'
import { isOver } from '@/domain/ticket'
import { changeTicket } from '@/features/tickets/change'
import { ticketAt } from '@/features/tickets/ticket-at'
import type { Context } from '@/server/context'
import type { OfferEstimate } from './schema'

/** Says how long a ticket's work will take, for the client's responsible to agree to. Throws `AppError` ticket_is_over, estimate_stands. */
export async function offerEstimate(ctx: Context, { number, minutes, text }: OfferEstimate): Promise<void> {
  const { db, actor, now } = ctx
  const ticket = await ticketAt(ctx, number)
  if (isOver(ticket.status)) throw new AppError('conflict', 'ticket_is_over')
  const changed = await changeTicket(ctx, ticket, {}, [{ kind: 'estimate_offered', data: { minutes } }])
  if (await db.estimate.findFirst({ where: { ticketId: ticket.id, state: { in: ['offered', 'approved'] } }, select: { id: true } }))
    throw new AppError('conflict', 'estimate_stands')
  await db.estimate.create({
    data: { clientId: changed.clientId, ticketId: changed.id, minutes, text, offeredAt: now, offeredById: actor.memberId },
  })
}
