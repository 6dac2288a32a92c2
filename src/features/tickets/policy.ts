import { type PolicyRow, policyRow } from '@/data/clock-policy'
import type { TenantDb } from '@/data/tenant-db'
import type { TenantTime } from '@/domain/calendar-base'
import { type Targets, targetsFor } from '@/domain/clock-events'
import { type Pausing, pausingFrom } from '@/domain/pausing'
import { type Priority, priorities } from '@/domain/ticket'
import { workingTimeAt } from '@/features/calendars/working-time'

/**
 * By what a ticket's clocks count: the tariff's targets, the calendar of the contract, else of its tariff, else the tenant's, and when the
 * tenant's clocks warn and pause; without a contract nothing is promised.
 */
export type Policy = {
  time: TenantTime
  timeZone: string
  targets: Record<Priority, Targets>
  pausing: Pausing
  /** Percent of a target, before 100. */
  shares: readonly number[]
}

export async function policyOf(db: TenantDb, contractId: string | null, fallbackZone: string): Promise<Policy> {
  const row = await policyRow(db, contractId)
  return {
    time: await workingTimeAt(db, { id: row.calendarId, version: row.version }),
    timeZone: row.timeZone ?? fallbackZone,
    targets: promisedBy(row.targets),
    pausing: pausingFrom(row.pauses),
    shares: row.warningShares,
  }
}

/** When the tenant's clocks warn and what pauses them (rules §2.6, §2.10). */
export async function clockSettings(db: TenantDb): Promise<Pick<Policy, 'pausing' | 'shares'>> {
  const { pauses, warningShares } = await db.tenant.findFirstOrThrow({ select: { pauses: true, warningShares: true } })
  return { pausing: pausingFrom(pauses), shares: warningShares }
}

type Row = PolicyRow['targets'][number]

/** The targets of a tariff by priority, from its rows. */
export function promisedBy(rows: Row[]): Record<Priority, Targets> {
  const entries = priorities.map((priority) => [priority, targetsFor(priority, targetsOf(rows.find((row) => row.priority === priority)))])
  return Object.fromEntries(entries)
}

const targetsOf = (row?: Row): Targets => ({
  reaction: row?.reactionMinutes ?? null,
  start: row?.startMinutes ?? null,
  nextReaction: row?.nextReactionMinutes ?? null,
  solution: row?.solutionMinutes ?? null,
  solutionDays: row?.solutionDays ?? null,
})
