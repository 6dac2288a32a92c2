import 'server-only'
import { Prisma } from './generated/client'
import type { ClockKind, TicketStatus } from './generated/enums'
import { isOpen, type QueueReader, readableBy, waiting } from './open-tickets'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type DueTicket = { number: number; subject: string; clientName: string; dueAt: Date; dueClock: ClockKind; people: string[] }
/** `since` the ticket waits. */
export type StandingTicket = { number: number; subject: string; clientName: string; status: TicketStatus; since: Date }
export type AtThisMoment = { overdue: number; nextHour: number; standing: number; due: DueTicket[]; paused: StandingTicket[] }

/** What is overdue, what is due by the end of the day (or in the next hour), and what stands still the longest; at most `limit` of each. */
export async function atThisMoment(db: TenantDb, reader: QueueReader, limit: number): Promise<AtThisMoment> {
  const hour = new Date(+reader.now + 3_600_000)
  const open = Prisma.sql`FROM "Ticket" t JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = t."clientId" WHERE ${isOpen} AND ${readableBy(reader)}`
  const [counts] = await raw(db).$queryRaw<Pick<AtThisMoment, 'overdue' | 'nextHour' | 'standing'>[]>`
    SELECT count(*) FILTER (WHERE t."dueAt" < ${reader.now})::int AS overdue,
        count(*) FILTER (WHERE t."dueAt" >= ${reader.now} AND t."dueAt" < ${hour})::int AS "nextHour",
        count(*) FILTER (WHERE ${waiting})::int AS standing
      FROM "Ticket" t WHERE ${isOpen} AND ${readableBy(reader)}`
  const due = await raw(db).$queryRaw<DueTicket[]>`
    SELECT t.number, t.subject, c.name AS "clientName", t."dueAt", t."dueClock"::text AS "dueClock",
        ARRAY(SELECT m.name FROM "Assignee" a JOIN "Member" m ON m."tenantId" = a."tenantId" AND m.id = a."memberId"
          WHERE a."tenantId" = app_tenant() AND a."ticketId" = t.id ORDER BY a."assignedAt", m.name) AS people
      ${open} AND t."dueAt" >= ${reader.now} ORDER BY t."dueAt", t.number LIMIT ${limit}`
  const paused = await raw(db).$queryRaw<StandingTicket[]>`
    SELECT t.number, t.subject, c.name AS "clientName", t.status::text AS status, coalesce(t."statusAt", t."receivedAt") AS since
      ${open} AND ${waiting} ORDER BY t."statusAt", t.number LIMIT ${limit}`
  return { overdue: counts?.overdue ?? 0, nextHour: counts?.nextHour ?? 0, standing: counts?.standing ?? 0, due, paused }
}
