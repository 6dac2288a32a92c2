import type { TenantDb } from '@/data/tenant-db'
import { type MonthBalance, monthBalance } from '@/domain/hours'
import { dateColumn, localMonth } from '@/domain/local-date'
import { contractInForce } from '@/features/clients/contract-in-force'

/** What the client has used and has left of this month's quota, in minutes, by the contract's zone; null without a contract in force. */
export async function monthOfClient(
  db: TenantDb,
  clientId: string,
  now: Date,
): Promise<(MonthBalance & { until: string; overageKopecks: number; tariff: string }) | null> {
  const contract = await contractInForce(db, clientId, now)
  if (!contract) return null
  const month = localMonth(now, contract.timeZone)
  const { _sum } = await db.timeEntry.aggregate({
    where: { clientId, kind: 'specialist', status: 'approved', workDate: { gte: dateColumn(month.from), lt: dateColumn(month.to) } },
    _sum: { minutes: true },
  })
  return {
    ...monthBalance(contract.monthlyMinutes, _sum.minutes ?? 0),
    until: lastDayBefore(month.to),
    overageKopecks: contract.tariff.overageKopecks,
    tariff: contract.tariff.name,
  }
}

const lastDayBefore = (date: string) => new Date(+dateColumn(date) - 86_400_000).toISOString().slice(0, 10)
