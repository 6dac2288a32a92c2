import type { Prisma } from '@/data/shapes'
import { clocksFrom } from '@/domain/clock'
import { AppError, forbidden } from '@/domain/error'
import { breachVoided } from '@/domain/sla'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { append, clockEventsOf, momentAfter } from './clocks'
import { policyOf } from './policy'
import type { VoidBreach } from './schema-clocks'
import { ticketAt } from './ticket-at'

/**
 * Clears one breach of a ticket for good, with a reason (rules §2.7): the head any, a manager those of own clients. Throws `AppError`
 * forbidden, not_breached, `StaleTicket`.
 */
export async function voidBreach(ctx: Context, input: VoidBreach): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  if (!mayVoid(ctx.actor, await managersOf(ctx.db, ticket.id))) throw forbidden()
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

type Managed = { client: { managerId: string | null }; contract: { managerId: string | null } | null }

/** A manager's own clients are those whose manager, or whose contract's, they are (rules §2, "Who may"). */
export const mayVoid = ({ role, memberId }: Context['actor'], { client, contract }: Managed): boolean =>
  role === 'head' || (role === 'manager' && (client.managerId === memberId || contract?.managerId === memberId))

const managed = { client: { select: { managerId: true } }, contract: { select: { managerId: true } } } satisfies Prisma.TicketSelect

const managersOf = (db: Context['db'], id: string) => db.ticket.findFirstOrThrow({ where: { id }, select: managed })
