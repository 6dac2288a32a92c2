import { type ClientCount, filteredCounts, type QueueFilter } from '@/data/queue-filter'
import { cursorAt } from '@/data/queue-order'
import { queueRows } from '@/data/queue-rows'
import { notFound } from '@/domain/error'
import { type QueueGroup, queueGroupOf } from '@/domain/queue'
import type { TicketLine } from '@/features/tickets/ticket-line'
import type { Context } from '@/server/context'
import { cursorText, type QueueAddress } from './address'
import { filterOf } from './filter'
import { ticketLines } from './lines'
import { queueReader } from './reader'

export const queuePage = 50

export type QueueItem = TicketLine & { group: QueueGroup }

export type Queue = {
  items: QueueItem[]
  next: string | null
  /** Of all that the filter lets through. */
  groups: Record<QueueGroup, number>
  count: number
  /** Whose tickets those are, whichever client is chosen. */
  clients: ClientCount[]
}

/** One page of the tickets that the address asks for, as far as the member may see. Throws `not_found` for a client that isn't there. */
export async function queue(ctx: Context, address: QueueAddress): Promise<Queue> {
  if (address.client) await refuseUnknown(ctx, address.client)
  const reader = queueReader(ctx)
  const filter: QueueFilter = filterOf(address, ctx.actor.timeZone)
  const { sort, back, after } = address
  const rows = await queueRows(ctx.db, reader, filter, { sort, back, after, limit: queuePage + 1 })
  const last = rows.length > queuePage ? rows[queuePage - 1] : undefined
  const lines = await ticketLines(ctx, rows.slice(0, queuePage))
  const { groups, clients } = await filteredCounts(ctx.db, reader, filter)
  return {
    items: lines.map((line) => ({ ...line, group: queueGroupOf(line, ctx.now, reader.dayEnds) })),
    next: last ? cursorText(cursorAt(last, sort)) : null,
    groups,
    count: Object.values(groups).reduce((sum, count) => sum + count, 0),
    clients,
  }
}

async function refuseUnknown({ db }: Context, id: string) {
  if (!(await db.client.findFirst({ where: { id }, select: { id: true } }))) throw notFound()
}
