import { clocksFrom } from '@/domain/clock'
import { calendarEdited, retargeted } from '@/domain/sla'
import { overStatuses } from '@/domain/ticket'
import type { Acting } from '@/server/context'
import { changeTicket } from './change'
import { append } from './clocks'
import { type Policy, policyOf } from './policy'

/** One transaction's worth. */
const most = 50

/**
 * Open tickets under a tariff whose targets or calendar are others now: their open clocks follow, met and breached ones stay (rules §2.7,
 * §2.8). Done twice, it changes nothing more. Returns the last id of a full batch, after which to go on; null at the end.
 * Throws `StaleTicket` where somebody was quicker: then nothing of the batch is done, and it can be tried again.
 */
export async function retargetOpen(ctx: Acting, { tariffId, after }: { tariffId: string; after?: string }): Promise<string | null> {
  const { db } = ctx
  const tickets = await db.ticket.findMany({
    where: { contract: { tariffId }, status: { notIn: [...overStatuses] }, ...(after && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: most,
  })
  const events = await db.clockEvent.findMany({ where: { ticketId: { in: tickets.map(({ id }) => id) } }, orderBy: { position: 'asc' } })
  const policies = new Map<string | null, Policy>()
  for (const ticket of tickets) {
    const policy = policies.get(ticket.contractId) ?? (await policyOf(db, ticket.contractId, ctx.actor.timeZone))
    policies.set(ticket.contractId, policy)
    const stored = events.filter(({ ticketId }) => ticketId === ticket.id)
    const moment = { at: ctx.now, actorId: ctx.actor.memberId }
    const clocks = clocksFrom(stored, policy.time)
    const others = retargeted(clocks, { ...moment, targets: policy.targets[ticket.priority], cause: 'tariff' }, policy.time)
    const moved = calendarEdited(clocksFrom([...stored, ...others], policy.time), moment, policy.time)
    const added = [...others, ...moved]
    if (added.length === 0) continue
    const changed = await changeTicket(ctx, ticket, {}, [{ kind: 'retargeted' }])
    await append(db, changed, stored, added, policy)
  }
  return tickets.length === most ? (tickets.at(-1)?.id ?? null) : null
}
