import { clocksFrom } from '@/domain/clock'
import { AppError, forbidden } from '@/domain/error'
import { breachVoided } from '@/domain/sla'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { append, clockEventsOf, momentAfter } from './clocks'
import { policyOf } from './policy'
import type { VoidBreach } from './schema-clocks'
import { type TicketRow, ticketAt } from './ticket-at'

/**
 * Clears one breach of a ticket for good, with a reason (rules §2.7): the head any, a manager those of own clients. Throws `AppError`
 * forbidden, not_breached, `StaleTicket`.
 */
export async function voidBreach(ctx: Context, input: VoidBreach): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  if (!(await mayVoid(ctx, ticket))) throw forbidden()
  const { kind, cycle } = input.clock
  const changed = await changeTicket(ctx, ticket, {}, [
    { kind: 'breach_voided', internal: true, data: { clock: kind, reason: input.reason } },
  ])
  const policy = await policyOf(ctx.db, ticket.contractId, ctx.actor.timeZone)
  const stored = await clockEventsOf(ctx.db, ticket.id)
  const clock = clocksFrom(stored, policy.time).find((one) => one.kind === kind && one.cycle === cycle)
  const added = clock ? breachVoided(clock, { ...momentAfter(stored, ctx), reason: input.reason }) : []
  if (added.length === 0) throw new AppError('conflict', 'not_breached', 'clock')
  await append(ctx.db, changed, stored, added, policy)
}

/** A manager's own clients are those whose manager, or whose contract's, they are (rules §2, "Who may"). */
export async function mayVoid({ db, actor }: Context, ticket: Pick<TicketRow, 'id'>): Promise<boolean> {
  if (actor.role === 'head') return true
  if (actor.role !== 'manager') return false
  const managerId = actor.memberId
  return (await db.ticket.count({ where: { id: ticket.id, OR: [{ client: { managerId } }, { contract: { managerId } }] } })) > 0
}
