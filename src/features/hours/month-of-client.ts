import { contractInForce } from '@/data/contract-in-force'
import { type MonthHours, monthHours } from '@/data/month-hours'
import type { TenantDb } from '@/data/tenant-db'
import type { OverageRule } from '@/domain/consent'
import { dateColumn } from '@/domain/local-date'
import { ruleInForce } from './rule-in-force'

/** `until` is the last day of the month. */
export type ClientMonth = MonthHours & { rule: OverageRule; contractId: string; until: string; overageKopecks: number; tariff: string }

/** What the client's contract in force has this month, in minutes, by the ledger; null where none is in force or none of its terms runs. */
export async function monthOfClient(db: TenantDb, clientId: string, now: Date): Promise<ClientMonth | null> {
  const contract = await contractInForce(db, clientId, now)
  const month = contract && (await monthHours(db, [contract], now)).get(contract.id)
  if (!contract || !month) return null
  return {
    ...month,
    rule: await ruleInForce(db, contract.id, month.to),
    contractId: contract.id,
    until: lastDayBefore(month.to),
    overageKopecks: contract.tariff.overageKopecks,
    tariff: contract.tariff.name,
  }
}

const lastDayBefore = (date: string) => new Date(+dateColumn(date) - 86_400_000).toISOString().slice(0, 10)
