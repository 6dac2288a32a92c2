import 'server-only'
import { Prisma } from './generated/client'
import { hoursOfMonths } from './hour-facts-of-months'
import { type HourFilter, inReport } from './hour-report-filter'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** Minutes as worked, by what became of them; `spent`, `over` and `waived` are the ledger's, after rounding. */
export type HourFigures = {
  entries: number
  /** All that counts: without what awaits approval. */
  minutes: number
  specialist: number
  included: number
  warranty: number
  internal: number
  forgiven: number
  pending: number
  spent: number
  over: number
  waived: number
  kopecks: number
}

type Dimension = 'all' | 'month' | 'contract' | 'member' | 'speciality'
type Row = HourFigures & { dimension: Dimension; key: string | null; clientId: string | null }

/** Hours over all and by month, contract (with its client), person and speciality, in one pass; row security narrows it. */
export async function hourSumsBy(db: TenantDb, filter: HourFilter) {
  const rows = await raw(db).$queryRaw<Row[]>`
    WITH ${facts(filter)}
    SELECT CASE WHEN grouping(f.month) = 0 THEN 'month' WHEN grouping(f."clientId") = 0 THEN 'contract' WHEN grouping(f."memberId") = 0 THEN 'member'
          WHEN grouping(f.speciality) = 0 THEN 'speciality' ELSE 'all' END AS dimension,
        coalesce(f.month::text, f."contractId"::text, f."memberId"::text, f.speciality::text) AS key, f."clientId", ${figures}
      FROM facts f GROUP BY GROUPING SETS ((), (f.month), (f."clientId", f."contractId"), (f."memberId"), (f.speciality))`
  const of = (dimension: Dimension) => rows.filter((row) => row.dimension === dimension && row.entries > 0)
  return {
    all: rows.find(({ dimension }) => dimension === 'all') as HourFigures,
    months: of('month'),
    contracts: of('contract'),
    members: of('member'),
    specialities: of('speciality'),
  }
}

/** The sums that still are true, and where they aren't the entries themselves. One statement, so both are of one instant. */
function facts(filter: HourFilter): Prisma.Sql {
  const months = (name: string) =>
    Prisma.sql`${Prisma.raw(name)}.month >= ${filter.from}::date AND ${Prisma.raw(name)}.month <= ${filter.to}::date`
  const ofClient = filter.client ? Prisma.sql`AND k."clientId" = ${filter.client}::uuid` : Prisma.empty
  return Prisma.sql`marked AS MATERIALIZED (
      SELECT DISTINCT k."clientId", k.month FROM "HourMark" k WHERE k."tenantId" = app_tenant() AND ${months('k')} ${ofClient}),
    facts AS (
      SELECT s."clientId", s."contractId", s.month, s."memberId", s.speciality, s.sort, s.entries, s.minutes, s.spent, s.over, s.waived, s.kopecks
        FROM "HourSum" s WHERE s."tenantId" = app_tenant() AND ${months('s')} AND ${inReport('s', filter)}
          AND (s."clientId", s.month) NOT IN (SELECT "clientId", month FROM marked)
      UNION ALL
      SELECT x.* FROM (${hoursOfMonths(Prisma.raw('marked'))}) x WHERE ${inReport('x', filter)})`
}

const ofSort = (sort: string) => Prisma.raw(`coalesce(sum(f.minutes) FILTER (WHERE f.sort = '${sort}'), 0)::int AS ${sort}`)

const figures = Prisma.sql`coalesce(sum(f.entries), 0)::int AS entries,
  coalesce(sum(f.minutes) FILTER (WHERE f.sort <> 'pending'), 0)::int AS minutes, ${Prisma.join(
    ['specialist', 'included', 'warranty', 'internal', 'forgiven', 'pending'].map(ofSort),
  )}, coalesce(sum(f.spent), 0)::int AS spent, coalesce(sum(f.over), 0)::int AS over, coalesce(sum(f.waived), 0)::int AS waived,
  coalesce(sum(f.kopecks), 0)::float8 AS kopecks`
