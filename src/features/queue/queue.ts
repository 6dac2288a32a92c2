import { type QueueRow, queueRows } from '@/data/queue-rows'
import type { TenantDb } from '@/data/tenant-db'
import { notFound } from '@/domain/error'
import { type QueueCursor, type QueueGroup, type QueueSort, queueGroupOf } from '@/domain/queue'
import { isWaiting } from '@/domain/ticket'
import { stillOpen } from '@/features/tickets/of-clients'
import type { TicketLine } from '@/features/tickets/ticket-line'
import type { Context } from '@/server/context'
import { ticketLines } from './lines'
import { queueReader } from './reader'
import { cursorText, type QueueAddress } from './schema'

export const queuePage = 50

type QueueItem = TicketLine & { group: QueueGroup }

export type Queue = { items: QueueItem[]; next: string | null; client: { id: string; name: string } | null }

/** One page of the open tickets that the member may see. Throws `not_found` for a client that isn't there. */
export async function queue(ctx: Context, address: Pick<QueueAddress, 'view' | 'sort' | 'client' | 'after'>): Promise<Queue> {
  const client = address.client ? await clientNamed(ctx.db, address.client) : null
  const reader = queueReader(ctx)
  const filter = { view: address.view, clientId: address.client }
  const rows = await queueRows(ctx.db, reader, { ...filter, sort: address.sort, after: address.after, limit: queuePage + 1 })
  const last = rows.length > queuePage ? rows[queuePage - 1] : undefined
  const lines = await ticketLines(ctx, rows.slice(0, queuePage))
  return {
    items: lines.map((line) => ({ ...line, group: queueGroupOf({ ...line, waits: isWaiting(line.status) }, ctx.now, reader.dayEnds) })),
    next: last ? cursorText(keysOf(last, address.sort)) : null,
    client,
  }
}

/** Clients that have something open, by name, for the filter. */
export function clientsWithOpen(db: TenantDb): Promise<{ id: string; name: string }[]> {
  return db.client.findMany({
    where: { tickets: { some: stillOpen } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: 30,
  })
}

async function clientNamed(db: TenantDb, id: string) {
  const client = await db.client.findFirst({ where: { id }, select: { id: true, name: true } })
  if (!client) throw notFound()
  return client
}

const keysOf = (row: QueueRow, sort: QueueSort): QueueCursor => ({
  at: sort === 'word' ? row.lastWordAt : row.dueAt,
  paused: isWaiting(row.status),
  id: row.id,
})
