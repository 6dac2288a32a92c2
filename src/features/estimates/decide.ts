import { holdHours } from '@/data/hour-lock'
import { enqueue } from '@/data/outbox'
import { AppError, notFound } from '@/domain/error'
import { fitOf } from '@/domain/reservation'
import { refuseUndecided } from '@/features/clients/decides'
import { changeTicket } from '@/features/tickets/change'
import { ticketAt } from '@/features/tickets/ticket-at'
import type { Context } from '@/server/context'
import { roomOf } from './room'
import type { DecideEstimate } from './schema'

/**
 * The client's responsible, or an employee who is let, agrees to an estimate or not. Approvals of one contract come one after another, so that two can't take the same hour
 * (rules §3.19). Throws `AppError` estimate_over where more would be beyond the quota than was said, estimate_decided where it no longer stands.
 */
export async function decideEstimate(ctx: Context, input: DecideEstimate): Promise<void> {
  const { db, actor, now } = ctx
  await refuseUndecided(ctx)
  const ticket = await ticketAt(ctx, input.number)
  if (ticket.contractId) await holdHours(db, ticket.contractId)
  const estimate = await db.estimate.findFirst({ where: { id: input.estimateId, ticketId: ticket.id } })
  if (!estimate) throw notFound()
  const isApproved = input.verdict === 'approve'
  const room = ticket.contractId ? await roomOf(db, ticket.contractId, now) : { left: 0, reserved: 0 }
  const { over } = fitOf(estimate.minutes, room)
  if (isApproved && over > input.over) throw new AppError('conflict', 'estimate_over', undefined, { minutes: over })
  const { count } = await db.estimate.updateMany({
    where: { id: estimate.id, state: 'offered' },
    data: {
      state: isApproved ? 'approved' : 'declined',
      decidedAt: now,
      decidedById: actor.memberId,
      ...(isApproved ? { overMinutes: over } : {}),
    },
  })
  if (count === 0) throw new AppError('conflict', 'estimate_decided')
  if (isApproved && ticket.contractId)
    await enqueue(db, { name: 'settle-hours', tenantId: actor.tenantId, contractId: ticket.contractId, actorId: actor.memberId })
  await changeTicket(ctx, ticket, {}, [
    { kind: isApproved ? 'estimate_approved' : 'estimate_declined', data: { minutes: estimate.minutes } },
  ])
}
