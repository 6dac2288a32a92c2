import 'server-only'
import { prisma } from './client'
import { Prisma } from './generated/client'
import { hoursOfMonths } from './hour-facts-of-months'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

const atOnce = 200

/** Tenants whose hours have changed since they were counted. */
export async function tenantsWithMarkedHours(): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT tenants_with_marked_hours() AS id`
  return rows.map(({ id }) => id)
}

/**
 * Counts anew what has changed since it was counted last: so many clients' months at a time. A mark that comes meanwhile stays for the next time.
 * Gives how many months were counted; 0 where nothing is left or another worker is at it.
 */
export async function sumMarkedHours(db: TenantDb): Promise<number> {
  const [row] = await raw(db).$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(app_tenant()::text, 320)) AS taken`
  if (!row?.taken) return 0
  const marked = await raw(db).$queryRaw<{ clientId: string; month: Date }[]>`
    SELECT DISTINCT "clientId", month FROM "HourMark" WHERE "tenantId" = app_tenant() LIMIT ${atOnce}`
  if (marked.length === 0) return 0
  const pairs = Prisma.sql`(SELECT * FROM unnest(${marked.map(({ clientId }) => clientId)}::uuid[], ${marked.map(({ month }) => month)}::date[]) AS x("clientId", month))`
  await raw(db).$executeRaw`
    DELETE FROM "HourMark" m USING ${pairs} p WHERE m."tenantId" = app_tenant() AND m."clientId" = p."clientId" AND m.month = p.month`
  await raw(db).$executeRaw`
    DELETE FROM "HourSum" s USING ${pairs} p WHERE s."tenantId" = app_tenant() AND s."clientId" = p."clientId" AND s.month = p.month`
  await raw(db).$executeRaw`
    INSERT INTO "HourSum" ("clientId", "contractId", month, "memberId", speciality, sort, entries, minutes, spent, over, waived, kopecks)
    ${hoursOfMonths(pairs)}`
  return marked.length
}
