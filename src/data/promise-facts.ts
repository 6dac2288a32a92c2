import 'server-only'
import type { PromiseFact } from '@/domain/promise-facts'
import { Prisma } from './generated/client'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** What reports count of the tickets received in `[from, to)`, in order of receipt; row security leaves what the reader may see. */
export const factsOfPeriod = (db: TenantDb, from: Date, to: Date): Promise<PromiseFact[]> =>
  facts(db, Prisma.sql`t."receivedAt" >= ${from} AND t."receivedAt" < ${to}`)

/** The same of single tickets, by their numbers. */
export const factsOfTickets = (db: TenantDb, numbers: readonly number[]): Promise<PromiseFact[]> =>
  facts(db, Prisma.sql`t.number = ANY (${numbers}::int[])`)

async function facts(db: TenantDb, which: Prisma.Sql): Promise<PromiseFact[]> {
  const rows = await raw(db).$queryRaw<(Omit<PromiseFact, 'receivedAt'> & { receivedAt: Date })[]>`
    SELECT t.number, t."receivedAt", t."clientId"::text, t."contractId"::text, t.priority::text, t."promiseKept" AS kept, t."reactionTook", t."startTook",
        (SELECT b."reasonId"::text FROM "BreachCause" b WHERE b."tenantId" = app_tenant() AND b."ticketId" = t.id) AS "causeId",
        ARRAY(SELECT a."memberId"::text FROM "Assignee" a WHERE a."tenantId" = app_tenant() AND a."ticketId" = t.id ORDER BY a."memberId") AS doers
      FROM "Ticket" t
      WHERE t."tenantId" = app_tenant() AND ${which} AND (t."promiseKept" IS NOT NULL OR t."reactionTook" IS NOT NULL OR t."startTook" IS NOT NULL)
      ORDER BY t."receivedAt", t.number`
  return rows.map((row) => ({ ...row, receivedAt: +row.receivedAt }))
}
