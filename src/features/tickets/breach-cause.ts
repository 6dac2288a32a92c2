import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { type ReasonChoice, reasonsOf } from './reasons'
import type { NameCause } from './schema'
import { ticketAt } from './ticket-at'

export type Breach = {
  cause: { id: string; name: string; by: string; at: Date } | null
  /** What may be chosen. */
  choices: ReasonChoice[]
}

/** Why a ticket is late, as staff have named it, and what there is to name; null for one that is not. */
export async function breachOf({ db }: Pick<Context, 'db'>, ticket: { id: string; isLate: boolean }): Promise<Breach | null> {
  if (!ticket.isLate) return null
  const named = await db.breachCause.findFirst({
    where: { ticketId: ticket.id },
    select: { at: true, reason: { select: { id: true, name: true } }, member: { select: { name: true } } },
  })
  return {
    cause: named && { ...named.reason, by: named.member.name, at: named.at },
    choices: await reasonsOf(db, 'breach'),
  }
}

/** Names the cause of a breach, or another one. Throws `AppError` not_found, `conflict` for a ticket that kept its promises. */
export async function nameCause(ctx: Context, { number, causeId }: NameCause): Promise<void> {
  const ticket = await ticketAt(ctx, number)
  if (!(await giveCause(ctx, ticket.id, causeId))) throw new AppError('conflict', 'not_late')
}

/** The cause that came with the step that resolves a ticket; says whether there was a breach to give it to. Throws `AppError` not_found. */
export async function giveCause({ db, actor, now }: Context, ticketId: string, causeId: string): Promise<boolean> {
  const ticket = await db.ticket.findFirst({ where: { id: ticketId }, select: { clientId: true, promiseKept: true, dueAt: true } })
  if (!ticket || (ticket.promiseKept !== false && !(ticket.dueAt && ticket.dueAt < now))) return false
  if (!(await db.reason.findFirst({ where: { id: causeId, kind: 'breach' }, select: { id: true } }))) throw notFound()
  const given = { reasonId: causeId, memberId: actor.memberId, at: now }
  const { count } = await db.breachCause.updateMany({ where: { ticketId }, data: given })
  if (count === 0) await db.breachCause.createMany({ data: [{ ticketId, clientId: ticket.clientId, ...given }], skipDuplicates: true })
  return true
}
