import { AppError } from '@/domain/error'
import { isLowRating } from '@/domain/notice'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { Rate } from './schema'
import { stepTo } from './step'
import { authorsTicketAt } from './ticket-at'

/** One to five stars and a comment on what was resolved, once a ticket. Rating a resolved ticket accepts it. */
export async function rate(ctx: Context, input: Rate): Promise<void> {
  const { db, actor, now } = ctx
  const ticket = await authorsTicketAt(ctx, input.number)
  if (ticket.resolvedAt === null) throw new AppError('conflict', 'rate_when_resolved')
  const step = ticket.status === 'resolved' ? stepTo(ticket, 'closed', now) : null
  const changed = await changeTicket(ctx, ticket, { ...step?.data }, [
    { kind: 'rated', data: { stars: input.stars } },
    ...(step ? [step.event] : []),
  ])
  const { count } = await db.rating.createMany({
    data: [
      { ticketId: changed.id, clientId: changed.clientId, stars: input.stars, comment: input.comment, memberId: actor.memberId, at: now },
    ],
    skipDuplicates: true,
  })
  if (count === 0) throw new AppError('conflict', 'rated_already')
  if (isLowRating(input.stars)) await tell(ctx, { about: 'rated_low', ticketId: changed.id, data: { stars: input.stars } })
  if (step) await tell(ctx, { about: 'closed', ticketId: changed.id, data: { why: 'rated', stars: input.stars } })
}
