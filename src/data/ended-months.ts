import 'server-only'
import { prisma } from './client'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** Every tenant's id, for what closes by itself. */
export async function everyTenant(): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT all_tenants() AS id`
  return rows.map(({ id }) => id)
}

/**
 * Contracts with a month that has ended by their own calendar and has no paper yet: months of terms, and calendar months of work outside any
 * (rules §3.2, §3.13). However long nothing ran, none is missed.
 */
export async function contractsWithEndedMonths(db: TenantDb, now: Date, most: number): Promise<string[]> {
  const rows = await raw(db).$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Contract" c JOIN "Term" t ON t."tenantId" = c."tenantId" AND t."contractId" = c.id AND t."cancelledAt" IS NULL
      CROSS JOIN LATERAL generate_series(coalesce(t."openingMonth", CASE WHEN t."stubFrom" IS NULL THEN 1 ELSE 0 END), least(t.months, coalesce(t."stoppedAfter", t.months))) m
      WHERE (t."startsOn" + make_interval(months => m))::date <= (${now}::timestamptz AT TIME ZONE c."timeZone")::date
        AND NOT EXISTS (SELECT 1 FROM "Statement" s WHERE s."tenantId" = c."tenantId" AND s."contractId" = c.id AND s."termId" = t.id
          AND s."to" = (t."startsOn" + make_interval(months => m))::date)
    UNION
    SELECT p."contractId" FROM "Posting" p JOIN "Contract" c ON c."tenantId" = p."tenantId" AND c.id = p."contractId"
      WHERE p."termId" IS NULL AND (p.month + interval '1 month')::date <= (${now}::timestamptz AT TIME ZONE c."timeZone")::date
        AND NOT EXISTS (SELECT 1 FROM "Statement" s WHERE s."tenantId" = p."tenantId" AND s."contractId" = p."contractId" AND s."termId" IS NULL AND s."from" = p.month)
      GROUP BY p."contractId", p.month HAVING sum(p.minutes) <> 0
    LIMIT ${most}`
  return rows.map(({ id }) => id)
}

/**
 * Contracts whose overage in months with a paper has changed since the last paper was sent (rules §3.12); in the order of ids, those after
 * `after`.
 */
export async function contractsWithLateFacts(db: TenantDb, after: string | null, most: number): Promise<string[]> {
  const rows = await raw(db).$queryRaw<{ id: string }[]>`
    SELECT p."contractId" AS id FROM "Posting" p
      JOIN (SELECT "tenantId", "contractId", max("sentAt") AS "sentAt", max("from") AS "from" FROM "Statement"
        WHERE state <> 'draft' GROUP BY "tenantId", "contractId") s ON s."tenantId" = p."tenantId" AND s."contractId" = p."contractId"
      WHERE p.kind = 'overage' AND p.at > s."sentAt" AND p.month <= s."from" AND (${after}::uuid IS NULL OR p."contractId" > ${after}::uuid)
      GROUP BY p."contractId" HAVING sum(p.minutes) <> 0 OR sum(p.kopecks) <> 0
      ORDER BY p."contractId" LIMIT ${most}`
  return rows.map(({ id }) => id)
}

/** Takes a contract for this transaction; false where another worker has it. */
export async function takesContract(db: TenantDb, contractId: string): Promise<boolean> {
  const [row] = await raw(db).$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${contractId}, 319)) AS taken`
  return row?.taken === true
}
