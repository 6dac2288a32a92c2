import type { Context } from '@/server/context'
import type { TicketRow } from './ticket-at'

export type Mentionable = { id: string; name: string }

/** Staff who may read the ticket, by name: all of them, or managers and its assignees where specialists see only their own. */
export function mentionable({ db, actor }: Context, ticketId: string): Promise<Mentionable[]> {
  return db.member.findMany({
    where: {
      clientId: null,
      disabledAt: null,
      ...(actor.specialistsSeeAll ? {} : { OR: [{ role: { not: 'specialist' } }, { assigned: { some: { ticketId } } }] }),
    },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** Of the chosen those whose name still stands in the text, the writer left out. */
export async function mentioned(ctx: Context, ticket: Pick<TicketRow, 'id'>, text: string, chosen: string[]): Promise<string[]> {
  if (chosen.length === 0) return []
  const people = await mentionable(ctx, ticket.id)
  return people.filter(({ id, name }) => chosen.includes(id) && id !== ctx.actor.memberId && text.includes(`@${name}`)).map(({ id }) => id)
}
