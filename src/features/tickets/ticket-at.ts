import type { Prisma } from '@/data/shapes'
import type { Actor } from '@/data/tenant-db'
import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { StaleTicket } from '@/server/stale'

export type TicketRow = Prisma.TicketGetPayload<object>

/** Row security narrows clients; a specialist's view is the tenant's choice (rules §2, "Who may"). */
export function readable(actor: Pick<Actor, 'role' | 'memberId' | 'specialistsSeeAll'>): Prisma.TicketWhereInput {
  return actor.role === 'specialist' && !actor.specialistsSeeAll ? { assignees: { some: { memberId: actor.memberId } } } : {}
}

/**
 * The ticket a request is about. With the version the page was read at, throws `StaleTicket` if something that this person can see
 * has happened since; what they can't see doesn't stand in their way.
 */
export async function ticketAt(ctx: Context, number: number, version?: number): Promise<TicketRow> {
  const ticket = await ctx.db.ticket.findFirst({ where: { number, ...readable(ctx.actor) } })
  if (!ticket) throw notFound()
  if (version !== undefined && version < ticket.version) await refuseIfChanged(ctx, ticket, version)
  return ticket
}

/** The same for what its author does: an employee acts on own tickets, the responsible on the company's (rules §2, "Who may"). */
export async function authorsTicketAt(ctx: Context, number: number, version?: number): Promise<TicketRow> {
  const ticket = await ticketAt(ctx, number, version)
  if (!actsFor(ctx.actor, ticket)) throw notFound()
  return ticket
}

export const actsFor = (actor: Pick<Actor, 'role' | 'memberId'>, ticket: { requesterId: string }) =>
  actor.role !== 'employee' || ticket.requesterId === actor.memberId

async function refuseIfChanged(ctx: Context, ticket: TicketRow, version: number): Promise<void> {
  const changes = await changesSince(ctx, ticket.id, version)
  if (changes.length > 0) throw new StaleTicket(ticket.version, changes)
}

/** What happened after the version a page was read at, as far as this person may see. */
export async function changesSince({ db }: Pick<Context, 'db'>, ticketId: string, version: number) {
  const events = await db.ticketEvent.findMany({
    where: { ticketId, version: { gt: version } },
    orderBy: { id: 'asc' },
    select: { kind: true, at: true, actor: { select: { name: true } } },
  })
  return events.map((event) => ({ kind: event.kind, at: event.at.toISOString(), actor: event.actor?.name ?? null }))
}
