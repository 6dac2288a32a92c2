import 'server-only'
import { prisma } from './client'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** Tenants where a warning or a breach is to be told by now. */
export async function tenantsWithNotices(now: Date): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT id FROM tenants_with_notices(${now}) AS id`
  return rows.map(({ id }) => id)
}

/** Tickets with such a clock, the longest due first, held to the end of the transaction; those that somebody else holds are left to them. */
export async function holdDueTickets(db: TenantDb, now: Date, limit: number): Promise<string[]> {
  const rows = await raw(db).$queryRaw<{ id: string }[]>`
    SELECT t.id FROM "Ticket" t
      WHERE t.id IN (SELECT k."ticketId" FROM "Clock" k
        WHERE k."tenantId" = app_tenant() AND k.state = 'running' AND k."noticeAt" <= ${now} ORDER BY k."noticeAt" LIMIT ${limit})
      ORDER BY t.id FOR UPDATE SKIP LOCKED`
  return rows.map(({ id }) => id)
}
