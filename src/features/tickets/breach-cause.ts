import { AppError, forbidden, notFound } from '@/domain/error'
import { can } from '@/domain/permission'
import type { Context } from '@/server/context'
import { type ReasonChoice, reasonsOf } from './reasons'
import type { NameCause } from './schema'
import { ticketAt } from './ticket-at'

export type Breach = {
  cause: { id: string; name: string; by: string; at: Date } | null
  /** What may be chosen. */
  choices: ReasonChoice[]
  /** Another cause in place of the one that was named. */
  mayChange: boolean
  /** The administrator asks for a cause of every late ticket that is resolved. */
  isDemanded: boolean
}

/** Why a ticket is late, as staff have named it, and what there is to name; null for one that is not. */
export async function breachOf(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  ticket: { id: string; isLate: boolean },
): Promise<Breach | null> {
  if (!ticket.isLate) return null
  const named = await db.breachCause.findFirst({
    where: { ticketId: ticket.id },
    select: { at: true, reason: { select: { id: true, name: true } }, member: { select: { name: true } } },
  })
  return {
    cause: named && { ...named.reason, by: named.member.name, at: named.at },
    choices: await reasonsOf(db, 'breach'),
    mayChange: can(actor.role, 'breach.other_cause'),
    isDemanded: await isDemanded(db),
  }
}

/**
 * Names the cause of a breach; another one in place of it is a manager's or the head's to name. Throws `AppError` not_found, forbidden,
 * `conflict` for a ticket that kept its promises.
 */
export async function nameCause(ctx: Context, { number, causeId }: NameCause): Promise<void> {
  const ticket = await ticketAt(ctx, number)
  const isNamed = (await ctx.db.breachCause.count({ where: { ticketId: ticket.id } })) > 0
  if (isNamed && !can(ctx.actor.role, 'breach.other_cause')) throw forbidden()
  if (!(await isLate(ctx, ticket.id))) throw new AppError('conflict', 'not_late')
  await keepCause(ctx, ticket, causeId)
}

/**
 * The cause that comes with the step that resolves a ticket: one of a late ticket is kept where none was named before. Throws `AppError`
 * not_found, and cause_needed where the administrator demands one, there is one to name, and none was.
 */
export async function causeOnResolving(ctx: Context, ticket: { id: string; clientId: string }, causeId: string | undefined): Promise<void> {
  if (!(await isLate(ctx, ticket.id)) || (await ctx.db.breachCause.count({ where: { ticketId: ticket.id } })) > 0) return
  if (causeId) return keepCause(ctx, ticket, causeId)
  if ((await isDemanded(ctx.db)) && (await reasonsOf(ctx.db, 'breach')).length > 0) throw new AppError('invalid', 'cause_needed', 'causeId')
}

async function isLate({ db, now }: Context, ticketId: string): Promise<boolean> {
  const ticket = await db.ticket.findFirst({ where: { id: ticketId }, select: { promiseKept: true, dueAt: true } })
  return ticket !== null && (ticket.promiseKept === false || (ticket.dueAt !== null && ticket.dueAt < now))
}

async function keepCause({ db, actor, now }: Context, ticket: { id: string; clientId: string }, causeId: string): Promise<void> {
  if (!(await db.reason.findFirst({ where: { id: causeId, kind: 'breach' }, select: { id: true } }))) throw notFound()
  const given = { reasonId: causeId, memberId: actor.memberId, at: now }
  const { count } = await db.breachCause.updateMany({ where: { ticketId: ticket.id }, data: given })
  if (count === 0)
    await db.breachCause.createMany({ data: [{ ticketId: ticket.id, clientId: ticket.clientId, ...given }], skipDuplicates: true })
}

async function isDemanded(db: Context['db']): Promise<boolean> {
  return (await db.tenant.findFirstOrThrow({ select: { demandsCause: true } })).demandsCause
}
