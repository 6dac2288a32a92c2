import 'server-only'
import { type ComplianceDetail, type ComplianceFilter, counted, detailed } from './compliance-filter'
import { Prisma } from './generated/client'
import { raw } from './open-tickets'
import type { TenantDb } from './tenant-db'

/** Tickets that had a promise to judge, how many kept all of them, and the median of the first reaction in working minutes. */
export type Share = { judged: number; kept: number; reaction: number | null }
export type Group = Share & { key: string | null; name: string | null }
export type Dimension = 'week' | 'client' | 'tariff' | 'priority' | 'manager'

/**
 * Whether promises were kept, over all (no dimension) and by each dimension, in one pass; `week` is the Monday's local date.
 * Row security narrows it to what the reader may see.
 */
export async function complianceBy(db: TenantDb, filter: ComplianceFilter, timeZone: string) {
  const rows = await raw(db).$queryRaw<(Share & { dimension: Dimension | 'all'; key: string | null; name: string | null })[]>`
    WITH facts AS (
      SELECT t."clientId", t.priority::text AS priority, t."contractId", t."promiseKept" AS kept, t."reactionTook" AS took,
          (date_trunc('week', t."receivedAt" AT TIME ZONE ${timeZone}))::date::text AS week
        FROM "Ticket" t WHERE ${counted(filter)} AND t."promiseKept" IS NOT NULL),
    named AS (
      SELECT f.*, o."tariffId"::text AS tariff, c."managerId"::text AS manager FROM facts f
        JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = f."clientId"
        LEFT JOIN "Contract" o ON o."tenantId" = app_tenant() AND o.id = f."contractId"),
    sums AS (
      SELECT CASE WHEN grouping(week) = 0 THEN 'week' WHEN grouping("clientId") = 0 THEN 'client' WHEN grouping(tariff) = 0 THEN 'tariff'
            WHEN grouping(priority) = 0 THEN 'priority' WHEN grouping(manager) = 0 THEN 'manager' ELSE 'all' END AS dimension,
          coalesce(week, "clientId"::text, tariff, priority, manager) AS key, count(*)::int AS judged,
          count(*) FILTER (WHERE kept)::int AS kept, percentile_disc(0.5) WITHIN GROUP (ORDER BY took) AS reaction
        FROM named GROUP BY GROUPING SETS ((), (week), ("clientId"), (tariff), (priority), (manager)))
    SELECT s.*, coalesce(c.name, f.name, m.name) AS name FROM sums s
      LEFT JOIN "Client" c ON s.dimension = 'client' AND c."tenantId" = app_tenant() AND c.id::text = s.key
      LEFT JOIN "Tariff" f ON s.dimension = 'tariff' AND f."tenantId" = app_tenant() AND f.id::text = s.key
      LEFT JOIN "Member" m ON s.dimension = 'manager' AND m."tenantId" = app_tenant() AND m.id::text = s.key`
  const of = (dimension: Dimension): Group[] => rows.filter((row) => row.dimension === dimension)
  const all = rows.find((row) => row.dimension === 'all')
  return {
    all: { judged: all?.judged ?? 0, kept: all?.kept ?? 0, reaction: all?.reaction ?? null },
    week: of('week'),
    client: of('client'),
    tariff: of('tariff'),
    priority: of('priority'),
    manager: of('manager'),
  }
}

/** By the speciality of who works on a ticket; one with several counts for each. */
export function complianceBySpeciality(db: TenantDb, filter: ComplianceFilter): Promise<Group[]> {
  return raw(db).$queryRaw<Group[]>`
    SELECT x.speciality AS key, NULL AS name, count(*)::int AS judged, count(*) FILTER (WHERE x.kept)::int AS kept,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY x.took) AS reaction
      FROM (SELECT DISTINCT t.id, t."promiseKept" AS kept, t."reactionTook" AS took, m.speciality::text AS speciality FROM "Ticket" t
        JOIN "Assignee" a ON a."tenantId" = app_tenant() AND a."ticketId" = t.id
        JOIN "Member" m ON m."tenantId" = app_tenant() AND m.id = a."memberId" AND m.speciality IS NOT NULL
        WHERE ${counted(filter)} AND t."promiseKept" IS NOT NULL) x
      GROUP BY x.speciality ORDER BY count(*) DESC, x.speciality`
}

export type Spread = { count: number; median: number | null; ninetieth: number | null; buckets: { from: number; count: number }[] }

/** How long the first reaction or start took, in working minutes: buckets of `width`, the last one open. */
export async function spreadOf(
  db: TenantDb,
  filter: ComplianceFilter,
  clock: 'reaction' | 'start',
  width: number,
  last: number,
): Promise<Spread> {
  const took = Prisma.raw(clock === 'reaction' ? 't."reactionTook"' : 't."startTook"')
  const rows = await raw(db).$queryRaw<{ bucket: number | null; count: number; median: number | null; ninetieth: number | null }[]>`
    SELECT x.bucket, count(*)::int AS count, percentile_disc(0.5) WITHIN GROUP (ORDER BY x.took) AS median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY x.took) AS ninetieth
      FROM (SELECT ${took} AS took, least(${took} / ${width}::int * ${width}::int, ${last}::int) AS bucket FROM "Ticket" t
        WHERE ${counted(filter)} AND ${took} IS NOT NULL) x
      GROUP BY GROUPING SETS ((), (x.bucket)) ORDER BY x.bucket`
  const sum = rows.find(({ bucket }) => bucket === null)
  const buckets = rows.flatMap(({ bucket, count }) => (bucket === null ? [] : [{ from: bucket, count }]))
  return { count: sum?.count ?? 0, median: sum?.median ?? null, ninetieth: sum?.ninetieth ?? null, buckets }
}

/** Why promises were missed; without a reason those of which none was given. */
export function breachCauses(db: TenantDb, filter: ComplianceFilter): Promise<{ id: string | null; name: string | null; count: number }[]> {
  return raw(db).$queryRaw`
    SELECT r.id, r.name, count(*)::int AS count FROM "Ticket" t
      LEFT JOIN "BreachCause" b ON b."tenantId" = app_tenant() AND b."ticketId" = t.id
      LEFT JOIN "Reason" r ON r."tenantId" = app_tenant() AND r.id = b."reasonId"
      WHERE ${counted(filter)} AND t."promiseKept" = false
      GROUP BY r.id, r.name ORDER BY r.id IS NULL, count(*) DESC, r.name`
}

export type CountedTicket = {
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

/** The tickets behind a figure, newest first; those before a number where one is given. */
export function countedTickets(
  db: TenantDb,
  filter: ComplianceFilter,
  detail: ComplianceDetail,
  page: { before: number | null; limit: number },
): Promise<CountedTicket[]> {
  return raw(db).$queryRaw<CountedTicket[]>`
    SELECT t.number, t.subject, c.name AS "clientName", t.priority::text, t."receivedAt", t."promiseKept", t."reactionTook", t."startTook", r.name AS cause
      FROM "Ticket" t JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = t."clientId"
      LEFT JOIN "BreachCause" b ON b."tenantId" = app_tenant() AND b."ticketId" = t.id
      LEFT JOIN "Reason" r ON r."tenantId" = app_tenant() AND r.id = b."reasonId"
      WHERE ${counted(filter)} AND ${judgedOr(detail)} AND ${detailed(detail)} AND (${page.before}::int IS NULL OR t.number < ${page.before})
      ORDER BY t.number DESC LIMIT ${page.limit}`
}

export async function howManyCounted(db: TenantDb, filter: ComplianceFilter, detail: ComplianceDetail): Promise<number> {
  const [row] = await raw(db).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Ticket" t WHERE ${counted(filter)} AND ${judgedOr(detail)} AND ${detailed(detail)}`
  return row?.count ?? 0
}

/** A figure about how long something took counts what took; every other one what is judged. */
const judgedOr = ({ clock }: ComplianceDetail) => (clock ? Prisma.sql`true` : Prisma.sql`t."promiseKept" IS NOT NULL`)
