import type { TenantDb } from '@/data/tenant-db'
import type { TenantTime } from '@/domain/calendar-base'
import { workingTimeOf } from '@/features/calendars/working-time'
import { clockSettings, type Policy, promisedBy } from './policy'

/** Working time of a calendar by its id; null is the tenant's default. */
export type TimeOf = (db: TenantDb, calendarId: string | null) => Promise<TenantTime>

/** What stands in place of what holds, to see what it would come to: of calendars, of a tariff's targets (null: as they are). */
export type Instead = { timeOf?: TimeOf; targetsOf?: (tariffId: string) => Policy['targets'] | null }

/** The policies of many contracts in three queries and one look-up a calendar; null stands for tickets without a contract. */
export async function policiesOf(
  db: TenantDb,
  contractIds: (string | null)[],
  fallbackZone: string,
  { timeOf = workingTimeOf, targetsOf }: Instead = {},
): Promise<Map<string | null, Policy>> {
  const ids = [...new Set(contractIds)]
  const contracts = await db.contract.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, timeZone: true, calendarId: true, tariff: { select: { id: true, calendarId: true, targets: true } } },
  })
  const settings = await clockSettings(db)
  const times = new Map<string | null, TenantTime>()
  const result = new Map<string | null, Policy>()
  for (const id of ids) {
    const contract = contracts.find((one) => one.id === id)
    const calendarId = contract?.calendarId ?? contract?.tariff.calendarId ?? null
    const time = times.get(calendarId) ?? (await timeOf(db, calendarId))
    times.set(calendarId, time)
    const targets = (contract && targetsOf?.(contract.tariff.id)) ?? promisedBy(contract?.tariff.targets ?? [])
    result.set(id, { time, timeZone: contract?.timeZone ?? fallbackZone, targets, ...settings })
  }
  return result
}
