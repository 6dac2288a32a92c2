import 'server-only'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type BehindTicket = {
  number: number
  subject: string
  clientName: string
  priority: string
  receivedAt: Date
  promiseKept: boolean | null
  reactionTook: number | null
  startTook: number | null
  cause: string | null
}

/** Tickets as a list behind a figure shows them, the newest first. */
export function ticketsByNumber(db: TenantDb, numbers: number[]): Promise<BehindTicket[]> {
  return raw(db).$queryRaw<BehindTicket[]>`
    SELECT t.number, t.subject, c.name AS "clientName", t.priority::text, t."receivedAt", t."promiseKept", t."reactionTook", t."startTook", r.name AS cause
      FROM "Ticket" t JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = t."clientId"
      LEFT JOIN "BreachCause" b ON b."tenantId" = app_tenant() AND b."ticketId" = t.id
      LEFT JOIN "Reason" r ON r."tenantId" = app_tenant() AND r.id = b."reasonId"
      WHERE t."tenantId" = app_tenant() AND t.number = ANY (${numbers}::int[]) ORDER BY t.number DESC`
}
