import { AppError } from '@/domain/error'
import { isOver } from '@/domain/ticket'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import type { OnTicket } from './schema'
import { stepTo } from './step'
import { authorsTicketAt } from './ticket-at'

/** The author no longer needs it; open clocks are cancelled. */
export async function withdraw(ctx: Context, input: OnTicket): Promise<void> {
  const ticket = await authorsTicketAt(ctx, input.number, input.version)
  if (isOver(ticket.status)) throw new AppError('conflict', 'no_such_move')
  const step = stepTo(ticket, 'closed', ctx.now)
  await changeTicket(ctx, ticket, step.data, [{ kind: 'withdrawn' }, step.event])
  await advanceClocks(ctx, ticket, [{ happened: 'status', from: ticket.status, to: 'closed' }])
  await tell(ctx, { about: 'closed', ticketId: ticket.id, data: { why: 'withdrawn' } })
}
