import type { TenantDb } from '@/data/tenant-db'
import type { WorkingTime } from '@/domain/calendar'
import { type Targets, targetsFor } from '@/domain/sla'
import { type Priority, priorities } from '@/domain/ticket'
import { workingTimeOf } from '@/features/calendars/working-time'

/** By what a ticket's clocks count: the tariff's targets and calendar; without a contract nothing is promised. */
export type Policy = { time: WorkingTime; timeZone: string; targets: Record<Priority, Targets> }

export async function policyOf(db: TenantDb, contractId: string | null, fallbackZone: string): Promise<Policy> {
  const contract = contractId
    ? await db.contract.findFirst({
        where: { id: contractId },
        select: { timeZone: true, tariff: { select: { calendarId: true, targets: true } } },
      })
    : null
  const time = await workingTimeOf(db, contract?.tariff.calendarId ?? null)
  const rows = contract?.tariff.targets ?? []
  return { time, timeZone: contract?.timeZone ?? fallbackZone, targets: byPriority(rows) }
}

type Row = {
  priority: Priority
  reactionMinutes: number | null
  startMinutes: number | null
  nextReactionMinutes: number | null
  solutionMinutes: number | null
}

function byPriority(rows: Row[]): Record<Priority, Targets> {
  const entries = priorities.map((priority) => [priority, targetsFor(priority, targetsOf(rows.find((row) => row.priority === priority)))])
  return Object.fromEntries(entries)
}

const targetsOf = (row?: Row): Targets => ({
  reaction: row?.reactionMinutes ?? null,
  start: row?.startMinutes ?? null,
  nextReaction: row?.nextReactionMinutes ?? null,
  solution: row?.solutionMinutes ?? null,
})
