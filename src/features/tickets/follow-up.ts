import { AppError, notFound } from '@/domain/error'
import { isOver } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { readable } from './ticket-at'

export type Followed = {
  number: number
  subject: string
  clientId: string
  requesterId: string
  categoryId: string
  objectId: string | null
}

/** The ticket that a new one would go on with, for the form; null where there is none to go on with. */
export function followed({ db, actor }: Context, number: number | null): Promise<Followed | null> {
  if (!number) return Promise.resolve(null)
  return db.ticket.findFirst({
    where: { number, status: { in: ['resolved', 'closed', 'refused'] }, ...readable(actor) },
    select: { number: true, subject: true, clientId: true, requesterId: true, categoryId: true, objectId: true },
  })
}

/**
 * The ticket that a new one goes on with; `noteOf` leaves a line on it. Throws `not_found` unless it is the same client's and in the
 * actor's sight, `conflict` while it is still open.
 */
export async function continued(ctx: Context, { clientId, follows }: { clientId: string; follows: number | null }) {
  if (!follows) return null
  const ticket = await ctx.db.ticket.findFirst({ where: { number: follows, clientId, ...readable(ctx.actor) } })
  if (!ticket) throw notFound()
  if (!isOver(ticket.status)) throw new AppError('conflict', 'follows_open')
  return {
    id: ticket.id,
    number: ticket.number,
    noteOf: (number: number) => changeTicket(ctx, ticket, {}, [{ kind: 'followed', data: { number } }]),
  }
}
