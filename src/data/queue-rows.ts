import 'server-only'
import type { QueueCursor, QueueSort } from '@/domain/queue'
import { Prisma } from './generated/client'
import type { ClockKind, LastWord, Priority, TicketStatus } from './generated/enums'
import { inFilter, openTickets, type QueueFilter, type QueueReader, raw, waiting } from './open-tickets'
import type { TenantDb } from './tenant-db'

export type QueueRow = {
  id: string
  number: number
  version: number
  subject: string
  status: TicketStatus
  priority: Priority
  reason: string | null
  dueAt: Date | null
  dueClock: ClockKind | null
  lastWordAt: Date
  lastWordBy: LastWord
  clientId: string
  clientName: string
  people: string[]
  /** Of the clock that is due first. */
  startedAt: Date | null
  targetMinutes: number | null
  calendarId: string | null
}

/** One page of the queue in one query; `limit` rows after the cursor. */
export function queueRows(
  db: TenantDb,
  reader: QueueReader,
  page: QueueFilter & { sort: QueueSort; after: QueueCursor | null; limit: number },
): Promise<QueueRow[]> {
  const after = page.after ? Prisma.sql`AND ${afterCursor[page.sort](page.after)}` : Prisma.empty
  return raw(db).$queryRaw<QueueRow[]>`
    SELECT t.id, t.number, t.version, t.subject, t.status::text, t.priority::text, t.reason, t."dueAt", t."dueClock"::text,
        t."lastWordAt", t."lastWordBy"::text, t."clientId", c.name AS "clientName", k."startedAt", k."targetMinutes", f."calendarId",
        ARRAY(SELECT m.name FROM "Assignee" a JOIN "Member" m ON m."tenantId" = a."tenantId" AND m.id = a."memberId"
          WHERE a."tenantId" = t."tenantId" AND a."ticketId" = t.id ORDER BY a."assignedAt", m.name) AS people
      FROM (SELECT * FROM "Ticket" t WHERE ${openTickets(reader)} AND ${inFilter(reader, page)} ${after}
        ORDER BY ${orderOf[page.sort]} LIMIT ${page.limit}) t
      JOIN "Client" c ON c."tenantId" = t."tenantId" AND c.id = t."clientId"
      LEFT JOIN "Contract" o ON o."tenantId" = t."tenantId" AND o.id = t."contractId"
      LEFT JOIN "Tariff" f ON f."tenantId" = o."tenantId" AND f.id = o."tariffId"
      LEFT JOIN LATERAL (SELECT k."startedAt", k."targetMinutes" FROM "Clock" k
        WHERE k."tenantId" = t."tenantId" AND k."ticketId" = t.id AND k.kind = t."dueClock" AND k.state = 'running'
        ORDER BY k.cycle DESC LIMIT 1) k ON true
      ORDER BY ${orderOf[page.sort]}`
}

/** Ids are in the order of registration. */
const orderOf: Record<QueueSort, Prisma.Sql> = {
  due: Prisma.sql`t."dueAt" ASC NULLS LAST, (${waiting}), t.id`,
  newest: Prisma.sql`t.id DESC`,
  word: Prisma.sql`t."lastWordAt" DESC, t.id DESC`,
}

const afterCursor: Record<QueueSort, (cursor: QueueCursor) => Prisma.Sql> = {
  due: ({ at, paused, id }) =>
    at
      ? Prisma.sql`(t."dueAt" > ${at} OR t."dueAt" IS NULL OR (t."dueAt" = ${at} AND ((${waiting}), t.id) > (${paused}, ${id}::uuid)))`
      : Prisma.sql`t."dueAt" IS NULL AND ((${waiting}), t.id) > (${paused}, ${id}::uuid)`,
  newest: ({ id }) => Prisma.sql`t.id < ${id}::uuid`,
  word: ({ at, id }) => Prisma.sql`(t."lastWordAt", t.id) < (${at ?? new Date(0)}, ${id}::uuid)`,
}
