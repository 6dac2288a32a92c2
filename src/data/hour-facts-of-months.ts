import 'server-only'
import { Prisma } from './generated/client'

/**
 * The hours of clients' months, read from their entries and postings: columns of `HourSum` without its key. What an entry belongs to is looked up
 * once for all entries of it, and what was taken back once for each client.
 * @param pairs a relation of "clientId" and month (its first day)
 */
export const hoursOfMonths = (pairs: Prisma.Sql): Prisma.Sql => Prisma.sql`
  WITH entry AS MATERIALIZED (
    SELECT e."clientId", p.month, e."ticketId", e."workId", e."memberId", e.speciality, ${sortOf} AS sort, e.minutes, g.*
      FROM ${pairs} p JOIN "TimeEntry" e ON e."tenantId" = app_tenant() AND e."clientId" = p."clientId" AND e."workDate" >= p.month
        AND e."workDate" < (p.month + interval '1 month')::date
      LEFT JOIN "ForgivenEntry" f ON f."tenantId" = app_tenant() AND f."entryId" = e.id
      LEFT JOIN LATERAL ${postedFor} g ON true
      WHERE ${counted} AND e.id NOT IN (SELECT r."reversesId" FROM "TimeEntry" r WHERE r."tenantId" = app_tenant() AND r."reversesId" IS NOT NULL
        AND r."clientId" IN (SELECT q."clientId" FROM ${pairs} q))),
  belonging AS MATERIALIZED (
    SELECT coalesce(e."ticketId", e."workId") AS id, ${contractOf} AS "contractId"
      FROM (SELECT DISTINCT "ticketId", "workId" FROM entry) e ${belongings})
  SELECT e."clientId", b."contractId", e.month, e."memberId", e.speciality, e.sort, count(*)::int AS entries, sum(e.minutes)::int AS minutes,
      coalesce(sum(e.spent), 0)::int AS spent, coalesce(sum(e.over), 0)::int AS over, coalesce(sum(e.waived), 0)::int AS waived,
      coalesce(sum(e.kopecks), 0)::int AS kopecks
    FROM entry e JOIN belonging b ON b.id = coalesce(e."ticketId", e."workId") GROUP BY 1, 2, 3, 4, 5, 6`

/** The ticket or the regular work of an entry `e`. */
export const belongings = Prisma.sql`LEFT JOIN "Ticket" t ON t."tenantId" = app_tenant() AND t.id = e."ticketId"
    LEFT JOIN "IncludedWork" w ON w."tenantId" = app_tenant() AND w.id = e."workId"`
export const contractOf = Prisma.sql`coalesce(t."contractId", w."contractId")`

/** Of an entry `e` and what forgave it, `f`. */
export const sortOf = Prisma.sql`(CASE WHEN e.status = 'pending' THEN 'pending' WHEN f."entryId" IS NOT NULL AND e.kind = 'specialist' THEN 'forgiven'
  ELSE e.kind::text END)::"HourSort"`

const counted = Prisma.sql`e.status IN ('approved', 'pending') AND e."reversesId" IS NULL`

/** Neither rejected nor taken back (rules §3.9, §3.18). */
export const counts = Prisma.sql`${counted} AND NOT EXISTS (SELECT 1 FROM "TimeEntry" r
  WHERE r."tenantId" = app_tenant() AND r."clientId" = e."clientId" AND r."reversesId" = e.id)`

/** What the ledger says of an entry `e`: from the quota, beyond it and billed, beyond it and not billed. */
export const postedFor = Prisma.sql`(SELECT -sum(o.minutes) FILTER (WHERE o.kind = 'spend') AS spent, sum(o.minutes) FILTER (WHERE o.kind = 'overage') AS over,
    sum(o.minutes) FILTER (WHERE o.kind = 'waive' AND NOT o."isForgiven") AS waived, sum(o.kopecks) FILTER (WHERE o.kind = 'overage') AS kopecks
  FROM "Posting" o WHERE o."tenantId" = app_tenant() AND o."entryId" = e.id)`
