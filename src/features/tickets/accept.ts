import { AppError } from '@/domain/error'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { OnTicket } from './schema'
import { stepTo } from './step'
import { authorsTicketAt } from './ticket-at'

/** The author takes the result: the resolved ticket is closed. */
export async function acceptResult(ctx: Context, input: OnTicket): Promise<void> {
  const ticket = await authorsTicketAt(ctx, input.number, input.version)
  if (ticket.status !== 'resolved') throw new AppError('conflict', 'no_such_move')
  const step = stepTo(ticket, 'closed', ctx.now)
  await changeTicket(ctx, ticket, step.data, [{ kind: 'accepted' }, step.event])
  await tell(ctx, { about: 'closed', ticketId: ticket.id, data: { why: 'accepted' } })
}
