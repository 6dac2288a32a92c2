import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import type { TenantTime } from '@/domain/calendar-base'
import { workingTimeOf } from '@/features/calendars/working-time'
import { clockSettings, type Policy, promisedBy } from './policy'

/** Working time of a calendar by its id; null is the tenant's default. */
export type TimeOf = (db: TenantDb, calendarId: string | null) => Promise<TenantTime>

/** By what the clocks of a tariff count. */
const minutes = { reactionMinutes: true, startMinutes: true, nextReactionMinutes: true, solutionMinutes: true } as const
const targets = { select: { priority: true, solutionDays: true, ...minutes } } as const
export const tariffCounts = { id: true, calendarId: true, targets } satisfies Prisma.TariffSelect
const contractCounts = { id: true, timeZone: true, calendarId: true, tariff: { select: tariffCounts } } satisfies Prisma.ContractSelect
export type CountingContract = Prisma.ContractGetPayload<{ select: typeof contractCounts }>

/** What stands in place of what holds, to see what it would come to: other calendars, a contract with other terms. */
export type Instead = { timeOf?: TimeOf; contractAs?: (contract: CountingContract) => CountingContract }

/** The policies of many contracts in three queries and one look-up a calendar; null stands for tickets without a contract. */
export async function policiesOf(
  db: TenantDb,
  contractIds: (string | null)[],
  fallbackZone: string,
  { timeOf = workingTimeOf, contractAs = (contract) => contract }: Instead = {},
): Promise<Map<string | null, Policy>> {
  const ids = [...new Set(contractIds)]
  const contracts = await db.contract.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: contractCounts,
  })
  const settings = await clockSettings(db)
  const times = new Map<string | null, TenantTime>()
  const result = new Map<string | null, Policy>()
  for (const id of ids) {
    const found = contracts.find((one) => one.id === id)
    const contract = found && contractAs(found)
    const calendarId = contract?.calendarId ?? contract?.tariff.calendarId ?? null
    const time = times.get(calendarId) ?? (await timeOf(db, calendarId))
    times.set(calendarId, time)
    const targets = promisedBy(contract?.tariff.targets ?? [])
    result.set(id, { time, timeZone: contract?.timeZone ?? fallbackZone, targets, ...settings })
  }
  return result
}
