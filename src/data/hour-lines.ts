import 'server-only'
import { Prisma } from './generated/client'
import type { HourSort, Speciality } from './generated/enums'
import { belongings, counts, postedFor, sortOf } from './hour-facts-of-months'
import { allOf, type HourFilter } from './hour-report-filter'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** What of the hours a figure counts. */
export const hourParts = ['worked', 'spent', 'over', 'waived', 'gifted'] as const
export type HourPart = (typeof hourParts)[number]

/** Without a ticket it is a regular work. */
export type HourLine = {
  id: string
  workDate: string
  number: number | null
  subject: string
  clientName: string
  person: string
  speciality: Speciality | null
  sort: HourSort
  note: string
  minutes: number
  spent: number
  over: number
  waived: number
}

export type LineCursor = { workDate: string; id: string }

/** The entries behind a figure, the newest first; those before a cursor where one is given. */
export function hourLines(
  db: TenantDb,
  filter: HourFilter,
  part: HourPart,
  page: { before: LineCursor | null; limit: number },
): Promise<HourLine[]> {
  const picked = part === 'over' || part === 'waived' ? byPostings(filter, part, page) : byEntries(filter, part, page)
  return raw(db).$queryRaw<HourLine[]>`
    WITH picked AS MATERIALIZED (${picked})
    SELECT e.id, e."workDate"::text, t.number, coalesce(t.subject, w.name) AS subject, c.name AS "clientName", m.name AS person, e.speciality,
        ${sortOf} AS sort, e.note, e.minutes, coalesce(g.spent, 0)::int AS spent, coalesce(g.over, 0)::int AS over, coalesce(g.waived, 0)::int AS waived
      FROM picked p JOIN "TimeEntry" e ON e."tenantId" = app_tenant() AND e.id = p.id ${belongings}
      JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = e."clientId"
      JOIN "Member" m ON m."tenantId" = app_tenant() AND m.id = e."memberId"
      LEFT JOIN "ForgivenEntry" f ON f."tenantId" = app_tenant() AND f."entryId" = e.id
      LEFT JOIN LATERAL ${postedFor} g ON true
      ORDER BY e."workDate" DESC, e.id DESC`
}

type Page = { before: LineCursor | null; limit: number }

/** Newest first along the index of days; the limit is written out, since a plan that is kept would else expect a tenth of all rows. */
const byEntries = (filter: HourFilter, part: Exclude<HourPart, 'over' | 'waived'>, { before, limit }: Page) => Prisma.sql`
  SELECT e.id FROM "TimeEntry" e
    WHERE e."tenantId" = app_tenant() AND ${within(Prisma.sql`e."workDate"`, filter)} AND ${counts} AND ${onEntry(filter)} AND ${ofPart(part, filter)}
      ${before ? Prisma.sql`AND (e."workDate", e.id) < (${before.workDate}::date, ${before.id}::uuid)` : Prisma.empty}
    ORDER BY e."workDate" DESC, e.id DESC LIMIT ${written(limit)}`

/** What is beyond the quota is rare: it is found along its postings, whose day is that of their entry. */
const byPostings = (filter: HourFilter, part: 'over' | 'waived', { before, limit }: Page) => Prisma.sql`
  SELECT o."entryId" AS id FROM "Posting" o JOIN "TimeEntry" e ON e."tenantId" = app_tenant() AND e.id = o."entryId"
    WHERE o."tenantId" = app_tenant() AND o.kind IN ('overage', 'waive') AND ${within(Prisma.sql`o."on"`, filter)} AND ${counts} AND ${onEntry(filter)}
      AND e.status = 'approved' ${before ? Prisma.sql`AND (o."on", o."entryId") < (${before.workDate}::date, ${before.id}::uuid)` : Prisma.empty}
    GROUP BY o."on", o."entryId" HAVING sum(o.minutes) FILTER (WHERE o.kind = ${part === 'over' ? Prisma.sql`'overage'` : Prisma.sql`'waive'`}) <> 0
    ORDER BY o."on" DESC, o."entryId" DESC LIMIT ${written(limit)}`

const written = (limit: number) => Prisma.raw(String(Math.trunc(limit)))

const within = (date: Prisma.Sql, { from, to }: HourFilter) =>
  Prisma.sql`${date} >= ${from}::date AND ${date} < (${to}::date + interval '1 month')::date`

/** The filter of a report, said of an entry `e`. */
function onEntry({ client, tariff, member, speciality, sort }: HourFilter): Prisma.Sql {
  const ofTariff = Prisma.sql`(SELECT c.id FROM "Contract" c WHERE c."tenantId" = app_tenant() AND c."tariffId" = ${tariff}::uuid)`
  return allOf([
    client && Prisma.sql`e."clientId" = ${client}::uuid`,
    tariff &&
      Prisma.sql`(EXISTS (SELECT 1 FROM "Ticket" t WHERE t."tenantId" = app_tenant() AND t.id = e."ticketId" AND t."contractId" IN ${ofTariff})
        OR EXISTS (SELECT 1 FROM "IncludedWork" w WHERE w."tenantId" = app_tenant() AND w.id = e."workId" AND w."contractId" IN ${ofTariff}))`,
    member && Prisma.sql`e."memberId" = ${member}::uuid`,
    speciality && Prisma.sql`e.speciality = ${speciality}::"Speciality"`,
    sort && ofSort(sort),
  ])
}

const forgiven = Prisma.sql`EXISTS (SELECT 1 FROM "ForgivenEntry" f WHERE f."tenantId" = app_tenant() AND f."entryId" = e.id)`

function ofSort(sort: HourSort): Prisma.Sql {
  if (sort === 'pending') return Prisma.sql`e.status = 'pending'`
  if (sort === 'forgiven') return Prisma.sql`e.status = 'approved' AND e.kind = 'specialist' AND ${forgiven}`
  const ofKind = Prisma.sql`e.status = 'approved' AND e.kind = ${sort}::"TimeEntryKind"`
  return sort === 'specialist' ? Prisma.sql`${ofKind} AND NOT ${forgiven}` : ofKind
}

function ofPart(part: Exclude<HourPart, 'over' | 'waived'>, { sort }: HourFilter): Prisma.Sql {
  if (part === 'worked') return sort === 'pending' ? Prisma.sql`true` : Prisma.sql`e.status = 'approved'`
  if (part === 'gifted')
    return Prisma.sql`e.status = 'approved' AND (e.kind IN ('included', 'warranty') OR (e.kind = 'specialist' AND ${forgiven}))`
  return Prisma.sql`e.status = 'approved' AND (SELECT sum(o.minutes) FROM "Posting" o
    WHERE o."tenantId" = app_tenant() AND o."entryId" = e.id AND o.kind = 'spend') <> 0`
}
