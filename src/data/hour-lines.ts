import 'server-only'
import { Prisma } from './generated/client'
import type { HourSort, Speciality } from './generated/enums'
import { belongings, contractOf, counts, postedFor, sortOf } from './hour-facts-of-months'
import { type HourFilter, inReport } from './hour-report-filter'
import { raw } from './open-tickets'
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
  const { before, limit } = page
  const isBefore = (date: Prisma.Sql, id: Prisma.Sql) =>
    before ? Prisma.sql`AND (${date}, ${id}) < (${before.workDate}::date, ${before.id}::uuid)` : Prisma.empty
  const within = (date: Prisma.Sql) =>
    Prisma.sql`${date} >= ${filter.from}::date AND ${date} < (${filter.to}::date + interval '1 month')::date`
  const entries = Prisma.sql`
    SELECT e.id, e."workDate", t.number, coalesce(t.subject, w.name) AS subject, e."clientId", ${contractOf} AS "contractId", e."memberId", e.speciality, ${sortOf} AS sort, e.note, e.minutes,
        coalesce(g.spent, 0)::int AS spent, coalesce(g.over, 0)::int AS over, coalesce(g.waived, 0)::int AS waived
      FROM "TimeEntry" e ${belongings}
      LEFT JOIN "ForgivenEntry" f ON f."tenantId" = app_tenant() AND f."entryId" = e.id
      LEFT JOIN LATERAL ${postedFor} g ON true
      WHERE e."tenantId" = app_tenant() AND ${within(Prisma.sql`e."workDate"`)} AND ${counts} ${onEntry(filter)} ${posted(filter, part)}
        ${isBefore(Prisma.sql`e."workDate"`, Prisma.sql`e.id`)}`
  return raw(db).$queryRaw<HourLine[]>`
    SELECT l.id, l."workDate"::text, l.number, l.subject, c.name AS "clientName", p.name AS person, l.speciality, l.sort, l.note, l.minutes, l.spent, l.over, l.waived
      FROM (SELECT * FROM (${entries}) x WHERE ${inReport('x', filter)} AND ${ofPart(part, filter)} ORDER BY x."workDate" DESC, x.id DESC LIMIT ${limit}) l
      JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = l."clientId" JOIN "Member" p ON p."tenantId" = app_tenant() AND p.id = l."memberId"
      ORDER BY l."workDate" DESC, l.id DESC LIMIT ${limit}`
}

/** Said of the table itself, so that its indexes serve. */
function onEntry({ client, member, speciality }: HourFilter): Prisma.Sql {
  return Prisma.sql`${client ? Prisma.sql`AND e."clientId" = ${client}::uuid` : Prisma.empty}
    ${member ? Prisma.sql`AND e."memberId" = ${member}::uuid` : Prisma.empty}
    ${speciality ? Prisma.sql`AND e.speciality = ${speciality}::"Speciality"` : Prisma.empty}`
}

/** Overage is rare: it is found by its postings. */
function posted({ from, to }: HourFilter, part: HourPart): Prisma.Sql {
  if (part !== 'over' && part !== 'waived') return Prisma.empty
  return Prisma.sql`AND e.id IN (SELECT o."entryId" FROM "Posting" o WHERE o."tenantId" = app_tenant() AND o.kind IN ('overage', 'waive')
    AND o."on" >= ${from}::date AND o."on" < (${to}::date + interval '1 month')::date)`
}

function ofPart(part: HourPart, { sort }: HourFilter): Prisma.Sql {
  if (part === 'worked') return sort === 'pending' ? Prisma.sql`true` : Prisma.sql`x.sort <> 'pending'`
  if (part === 'gifted') return Prisma.sql`x.sort IN ('included', 'warranty', 'forgiven')`
  return Prisma.sql`${Prisma.raw(`x."${part}"`)} <> 0`
}
