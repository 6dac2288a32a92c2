import type { Context } from '@/server/context'
import { readable, type TicketRow } from './ticket-at'

export type Around = Awaited<ReturnType<typeof aroundTicket>>

/** What stands round a ticket: its object, who watches, what it goes on with and what went on from it, as far as the reader may see. */
export async function aroundTicket({ db, actor }: Context, ticket: Pick<TicketRow, 'id' | 'clientId' | 'objectId' | 'followsId'>) {
  const { id, clientId, objectId, followsId } = ticket
  const head = { number: true, subject: true } as const
  const watchers = await db.watcher.findMany({
    where: { ticketId: id, stoppedAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, email: true, memberId: true, member: { select: { clientId: true } } },
  })
  return {
    object: objectId ? await db.clientObject.findFirst({ where: { id: objectId }, select: { name: true, address: true } }) : null,
    follows: followsId ? await db.ticket.findFirst({ where: { id: followsId, ...readable(actor) }, select: head }) : null,
    followedBy: await db.ticket.findMany({
      where: { clientId, followsId: id, ...readable(actor) },
      orderBy: { number: 'asc' },
      select: head,
      take: 20,
    }),
    /** The agency's own people are not the client's concern. */
    watchers: watchers
      .map(({ member, memberId, ...watcher }) => ({ ...watcher, memberId, side: sideOf(memberId, member) }))
      .filter(({ side }) => actor.clientId === null || side !== 'staff'),
  }
}

const sideOf = (memberId: string | null, member: { clientId: string | null } | null) =>
  memberId === null || member === null ? ('outside' as const) : member.clientId === null ? ('staff' as const) : ('client' as const)
