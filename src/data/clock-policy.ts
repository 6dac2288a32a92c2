import 'server-only'
import type { Priority } from './generated/enums'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type PolicyRow = {
  /** Of the contract; null where there is none. */
  timeZone: string | null
  calendarId: string
  version: number
  /** As it is kept. */
  pauses: unknown
  warningShares: number[]
  closeAfterDays: number
  targets: {
    priority: Priority
    reactionMinutes: number | null
    startMinutes: number | null
    nextReactionMinutes: number | null
    solutionMinutes: number | null
    solutionDays: number | null
  }[]
}

/** By what the clocks of a contract's tickets count: its tariff's targets, its calendar, else the tariff's, else the tenant's, in one query. */
export async function policyRow(db: TenantDb, contractId: string | null): Promise<PolicyRow> {
  const [row] = await raw(db).$queryRaw<PolicyRow[]>`
    SELECT o."timeZone", k.id AS "calendarId", k.version, n.pauses, n."warningShares", n."closeAfterDays",
        coalesce((SELECT jsonb_agg(jsonb_build_object('priority', g.priority, 'reactionMinutes', g."reactionMinutes", 'startMinutes', g."startMinutes",
            'nextReactionMinutes', g."nextReactionMinutes", 'solutionMinutes', g."solutionMinutes", 'solutionDays', g."solutionDays"))
          FROM "Target" g WHERE g."tenantId" = n.id AND g."tariffId" = o."tariffId"), '[]') AS targets
      FROM "Tenant" n
      LEFT JOIN "Contract" o ON o."tenantId" = n.id AND o.id = ${contractId}::uuid
      LEFT JOIN "Tariff" f ON f."tenantId" = n.id AND f.id = o."tariffId"
      JOIN "Calendar" k ON k."tenantId" = n.id AND CASE WHEN coalesce(o."calendarId", f."calendarId") IS NULL THEN k."isDefault"
        ELSE k.id = coalesce(o."calendarId", f."calendarId") END
      WHERE n.id = app_tenant() LIMIT 1`
  if (!row) throw new Error('a tenant without a calendar')
  return row
}
