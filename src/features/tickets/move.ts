import { AppError, forbidden } from '@/domain/error'
import { can } from '@/domain/permission'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import type { Move } from './schema'
import { allowMove, stepTo } from './step'
import { ticketAt } from './ticket-at'

const needsReason: readonly string[] = ['waiting_third_party', 'refused']

/** A move by the table of moves; into progress it meets the start clock (rules §2.3). */
export async function moveTicket(ctx: Context, input: Move): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  if (ticket.status === input.status) return
  allowMove(ctx.actor, ticket, input.status)
  if (input.status === 'refused' && !can(ctx.actor.role, 'ticket.refuse')) throw forbidden()
  if (needsReason.includes(input.status) && !input.reason) throw new AppError('invalid', 'required', 'reason')
  const step = stepTo(ticket, input.status, ctx.now, input.reason)
  await changeTicket(ctx, ticket, step.data, [step.event])
  await advanceClocks(ctx, ticket, [{ happened: 'status', from: ticket.status, to: step.to }])
}
