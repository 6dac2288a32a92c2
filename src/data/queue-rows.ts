import 'server-only'
import type { QueueCursor, QueueSort } from '@/domain/queue'
import { Prisma } from './generated/client'
import type { QueueReader } from './open-tickets'
import { inFilter, type QueueFilter } from './queue-filter'
import { after, orderOf } from './queue-order'
import type { QueueRow } from './queue-row'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type QueuePage = { sort: QueueSort /** The order turned round. */; back: boolean; after: QueueCursor | null; limit: number }

/** One page of the queue in one query; `limit` rows after the cursor. */
export function queueRows(db: TenantDb, reader: QueueReader, filter: QueueFilter, page: QueuePage): Promise<QueueRow[]> {
  const order = orderOf(page.sort, page.back)
  const client = page.sort === 'client' ? Prisma.sql`JOIN "Client" c ON c."tenantId" = t."tenantId" AND c.id = t."clientId"` : Prisma.empty
  return raw(db).$queryRaw<QueueRow[]>`
    SELECT t.id, t.number, t.version, t.subject, t.status::text, t.priority::text, t.reason, t."dueAt", t."dueClock"::text, t."receivedAt",
        t."lastWordAt", t."lastWordBy"::text, t."clientId", c.name AS "clientName", k."startedAt", k."targetMinutes", k."targetDays",
        coalesce(o."calendarId", f."calendarId") AS "calendarId",
        ARRAY(SELECT m.name FROM "Assignee" a JOIN "Member" m ON m."tenantId" = a."tenantId" AND m.id = a."memberId"
          WHERE a."tenantId" = t."tenantId" AND a."ticketId" = t.id ORDER BY a."assignedAt", m.name) AS people
      FROM (SELECT t.* FROM "Ticket" t ${client} WHERE ${inFilter(reader, filter)} ${page.after ? Prisma.sql`AND ${after(page.after, page.back)}` : Prisma.empty}
        ORDER BY ${order} LIMIT ${page.limit}) t
      JOIN "Client" c ON c."tenantId" = t."tenantId" AND c.id = t."clientId"
      LEFT JOIN "Contract" o ON o."tenantId" = t."tenantId" AND o.id = t."contractId"
      LEFT JOIN "Tariff" f ON f."tenantId" = o."tenantId" AND f.id = o."tariffId"
      LEFT JOIN LATERAL (SELECT k."startedAt", k."targetMinutes", k."targetDays" FROM "Clock" k
        WHERE k."tenantId" = t."tenantId" AND k."ticketId" = t.id AND k.kind = t."dueClock" AND k.state = 'running'
        ORDER BY k.cycle DESC LIMIT 1) k ON true
      ORDER BY ${order}`
}
