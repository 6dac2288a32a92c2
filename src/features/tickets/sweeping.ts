import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import type { Acting } from '@/server/context'
import { StaleTicket } from '@/server/stale'
import type { TicketRow } from './ticket-at'

/** One transaction's worth; the rest come with the next turn. */
const most = 50

/**
 * Does it to each ticket that is due. Of two workers the second finds the version moved on and leaves the ticket
 * to the first. Returns how many were done.
 */
export async function inTurn(db: TenantDb, due: Prisma.TicketWhereInput, work: (ticket: TicketRow) => Promise<void>): Promise<number> {
  const tickets = await db.ticket.findMany({ where: due, orderBy: { id: 'asc' }, take: most })
  let done = 0
  for (const ticket of tickets) done += await work(ticket).then(one, none)
  return done
}

const one = () => 1

function none(error: unknown): 0 {
  if (error instanceof StaleTicket) return 0
  throw error
}

/** Whoever acts when it happens by itself; `now` is when it should have happened. */
export async function nobody(db: TenantDb, tenantId: string, now: Date): Promise<Acting> {
  const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
  return { db, now, actor: { tenantId, timeZone, memberId: null } }
}
