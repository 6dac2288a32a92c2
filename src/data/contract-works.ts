import 'server-only'
import { Prisma } from './generated/client'
import type { Speciality, TimeEntryKind } from './generated/enums'
import { belongings, contractOf } from './hour-facts-of-months'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type ContractWork = {
  id: string
  workDate: string
  startedAt: Date | null
  minutes: number
  role: Speciality
  kind: TimeEntryKind
  isForgiven: boolean
  isRegular: boolean
}

/**
 * What counts of a contract's time, on its tickets and of its regular works: approved, and not taken back (rules §3.9).
 * @param from the first local date; none: since ever
 */
export function contractWorks(
  db: TenantDb,
  { clientId, contractId, from }: { clientId: string; contractId: string; from: string | null },
): Promise<ContractWork[]> {
  return raw(db).$queryRaw<ContractWork[]>`
    SELECT e.id, to_char(e."workDate", 'YYYY-MM-DD') AS "workDate", e."startedAt", e.minutes, e.speciality::text AS role, e.kind::text,
        f."entryId" IS NOT NULL AS "isForgiven", e."workId" IS NOT NULL AS "isRegular"
      FROM "TimeEntry" e ${belongings}
      LEFT JOIN "ForgivenEntry" f ON f."tenantId" = app_tenant() AND f."entryId" = e.id
      WHERE e."tenantId" = app_tenant() AND e."clientId" = ${clientId}::uuid ${from ? Prisma.sql`AND e."workDate" >= ${from}::date` : Prisma.empty}
        AND e.status = 'approved' AND e."reversesId" IS NULL AND ${contractOf} = ${contractId}::uuid
        AND NOT EXISTS (SELECT 1 FROM "TimeEntry" r
          WHERE r."tenantId" = app_tenant() AND r."clientId" = e."clientId" AND r."reversesId" = e.id)`
}
