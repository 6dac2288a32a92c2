import 'server-only'
import { type QueueView, queueViews } from '@/domain/queue'
import { Prisma } from './generated/client'
import { counted, isOpen, type QueueReader, readableBy, viewsOf } from './open-tickets'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** How many open tickets each view has, in one pass over the open ones, and how many requests of strangers wait beside them. */
export async function deskCounts(db: TenantDb, reader: QueueReader): Promise<{ views: Record<QueueView, number>; requests: number }> {
  const views = viewsOf(reader)
  const columns = queueViews.map((view) => counted(views[view], view))
  const [row] = await raw(db).$queryRaw<Record<string, number>[]>`
    SELECT ${Prisma.join(columns)}, (SELECT count(*)::int FROM "UnidentifiedRequest" r WHERE r.state = 'waiting') AS requests
      FROM "Ticket" t WHERE ${isOpen} AND ${readableBy(reader)}`
  return {
    views: Object.fromEntries(queueViews.map((view) => [view, row?.[view] ?? 0])) as Record<QueueView, number>,
    requests: row?.requests ?? 0,
  }
}
