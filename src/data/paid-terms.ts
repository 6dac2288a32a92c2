import 'server-only'
import type { PaidTerm } from '@/domain/term-money'
import { Prisma } from './generated/client'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type PaidTermRow = PaidTerm & { contractId: string; clientId: string }

/** Terms with a day in `[from, to)` that money came for: paid here, or where they began (rules §3.16); of upgrades those that were paid. */
export function paidTerms(
  db: TenantDb,
  { from, to, client, tariff }: { from: string; to: string; client: string | null; tariff: string | null },
): Promise<PaidTermRow[]> {
  const paid = (line: Prisma.Sql) => Prisma.sql`EXISTS (SELECT 1 FROM "InvoiceLine" l
    JOIN "Invoice" i ON i."tenantId" = app_tenant() AND i.id = l."invoiceId" AND i."cancelledAt" IS NULL
    JOIN "Payment" p ON p."tenantId" = app_tenant() AND p."invoiceId" = i.id AND p."withdrawnAt" IS NULL
    WHERE l."tenantId" = app_tenant() AND ${line})`
  return raw(db).$queryRaw<PaidTermRow[]>`
    SELECT t."contractId", t."clientId", t."stubFrom"::text, t."startsOn"::text, t.months, t."openingMonth", t."stoppedAfter", t."priceKopecks",
        coalesce(t."stubKopecks", 0) AS "stubKopecks", coalesce(t."refundKopecks", 0) AS "refundKopecks",
        coalesce((SELECT json_agg(json_build_object('fromMonth', h."fromMonth", 'priceKopecks', h."priceKopecks")) FROM "TermChange" h
          WHERE h."tenantId" = app_tenant() AND h."termId" = t.id AND ${paid(Prisma.sql`l."changeId" = h.id`)}), '[]') AS changes
      FROM "Term" t JOIN "Contract" c ON c."tenantId" = app_tenant() AND c.id = t."contractId"
      WHERE t."cancelledAt" IS NULL AND coalesce(t."stubFrom", t."startsOn") < ${to}::date AND t."endsOn" > ${from}::date
        AND (t."openingMonth" IS NOT NULL OR ${paid(Prisma.sql`l."termId" = t.id`)})
        ${client ? Prisma.sql`AND t."clientId" = ${client}::uuid` : Prisma.empty}
        ${tariff ? Prisma.sql`AND c."tariffId" = ${tariff}::uuid` : Prisma.empty}`
}

/** Kopecks of one-off work by client: invoices of these days that were paid. */
export function oneOffMoney(db: TenantDb, { from, to, client }: { from: string; to: string; client: string | null }) {
  return raw(db).$queryRaw<{ clientId: string; kopecks: number }[]>`
    SELECT i."clientId", sum(i."totalKopecks")::float8 AS kopecks FROM "Invoice" i
      WHERE i.kind = 'one_off' AND i."cancelledAt" IS NULL AND i."issuedOn" >= ${from}::date AND i."issuedOn" < ${to}::date
        AND EXISTS (SELECT 1 FROM "Payment" p WHERE p."tenantId" = app_tenant() AND p."invoiceId" = i.id AND p."withdrawnAt" IS NULL)
        ${client ? Prisma.sql`AND i."clientId" = ${client}::uuid` : Prisma.empty}
      GROUP BY i."clientId"`
}
