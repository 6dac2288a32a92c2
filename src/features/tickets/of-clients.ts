import type { Prisma } from '@/data/shapes'
import type { Priority, TicketStatus } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { readable } from './ticket-at'

/** Something is still awaited from the agency. */
export const stillOpen = { status: { notIn: ['resolved', 'closed', 'refused'] } } satisfies Prisma.TicketWhereInput

/** How many open tickets each of the clients has, as far as this person may see. */
export async function openCounts({ db, actor }: Context, clientIds: string[]): Promise<Map<string, number>> {
  const where = { clientId: { in: clientIds }, ...stillOpen, ...readable(actor) }
  const counts = await db.ticket.groupBy({ by: ['clientId'], where, _count: true })
  return new Map(counts.map((row) => [row.clientId, row._count]))
}

export type RecentTicket = {
  id: string
  number: number
  subject: string
  status: TicketStatus
  priority: Priority
  lastWordAt: Date
  lastWordBy: 'client' | 'staff' | 'note'
}

/** What a client has asked lately, the freshest word first. */
export function recentTickets({ db, actor }: Context, clientId: string): Promise<RecentTicket[]> {
  return db.ticket.findMany({
    where: { clientId, ...readable(actor) },
    orderBy: { lastWordAt: 'desc' },
    take: 10,
    select: { id: true, number: true, subject: true, status: true, priority: true, lastWordAt: true, lastWordBy: true },
  })
}
