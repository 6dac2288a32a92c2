import { AppError, notFound } from '@/domain/error'
import { settleContract } from '@/features/hours/settle-contract'
import { changeTicket } from '@/features/tickets/change'
import { ticketAt } from '@/features/tickets/ticket-at'
import type { Context } from '@/server/context'
import type { OnEstimate } from './schema'

/** Takes an estimate back, answered or not; what it held is free again. Throws `AppError` not_found, estimate_decided where it no longer stands. */
export async function withdrawEstimate(ctx: Context, { number, estimateId }: OnEstimate): Promise<void> {
  const ticket = await ticketAt(ctx, number)
  if (!(await ctx.db.estimate.findFirst({ where: { id: estimateId, ticketId: ticket.id }, select: { id: true } }))) throw notFound()
  await changeTicket(ctx, ticket, {}, [{ kind: 'estimate_withdrawn' }])
  const { count } = await ctx.db.estimate.updateMany({
    where: { id: estimateId, ticketId: ticket.id, state: { in: ['offered', 'approved'] } },
    data: { state: 'withdrawn', withdrawnAt: ctx.now },
  })
  if (count === 0) throw new AppError('conflict', 'estimate_decided')
  if (ticket.contractId) await settleContract(ctx, ticket.contractId)
}
