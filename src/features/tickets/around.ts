import type { Prisma } from '@/data/shapes'
import type { Actor } from '@/data/tenant-db'
import type { Context } from '@/server/context'
import { readable } from './ticket-at'

export type Around = Awaited<ReturnType<typeof aroundTicket>>

const head = { number: true, subject: true } as const

/** What is read along with a ticket of what stands round it, as far as the reader may see. */
export const aroundShown = (actor: Pick<Actor, 'role' | 'memberId' | 'specialistsSeeAll'>) =>
  ({
    object: { select: { name: true, address: true } },
    followedBy: { where: readable(actor), orderBy: { number: 'asc' }, select: head, take: 20 },
    watchers: {
      where: { stoppedAt: null },
      orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, email: true, memberId: true, member: { select: { clientId: true } } },
    },
  }) satisfies Prisma.TicketInclude

type Shown = Prisma.TicketGetPayload<{ include: ReturnType<typeof aroundShown> }>

/** Its object, who watches, what it goes on with and what went on from it. */
export async function aroundTicket({ db, actor }: Context, { followsId, object, followedBy, watchers }: Shown) {
  return {
    object,
    follows: followsId ? await db.ticket.findFirst({ where: { id: followsId, ...readable(actor) }, select: head }) : null,
    followedBy,
    /** The agency's own people are not the client's concern. */
    watchers: watchers
      .map(({ member, memberId, ...watcher }) => ({ ...watcher, memberId, side: sideOf(memberId, member) }))
      .filter(({ side }) => actor.clientId === null || side !== 'staff'),
  }
}

const sideOf = (memberId: string | null, member: { clientId: string | null } | null) =>
  memberId === null || member === null ? ('outside' as const) : member.clientId === null ? ('staff' as const) : ('client' as const)
