import { contractInForce } from '@/data/contract-in-force'
import { type MonthHours, monthHours } from '@/data/month-hours'
import type { TenantDb } from '@/data/tenant-db'
import type { OverageRule } from '@/domain/consent'
import { dateColumn } from '@/domain/local-date'
import { type RuleRow, ruleAmong, ruleInForce } from './rule-in-force'

/** `until` is the last day of the month. */
export type ContractMonth = MonthHours & { until: string; overageKopecks: number; tariff: string }
export type ClientMonth = ContractMonth & { contractId: string; rule: OverageRule }

type Contract = { id: string; timeZone: string; edition: { overageKopecks: number }; tariff: { name: string } }

/** What contracts have this month, in minutes, by the ledger; nothing of one under which terms were sold and none runs. */
export async function monthsOfContracts(db: TenantDb, contracts: readonly Contract[], now: Date): Promise<Map<string, ContractMonth>> {
  const months = await monthHours(db, contracts, now)
  return new Map(
    contracts.flatMap(({ id, edition, tariff }) => {
      const month = months.get(id)
      const overageKopecks = month?.overageKopecks ?? edition.overageKopecks
      return month ? [[id, { ...month, until: lastDayBefore(month.to), overageKopecks, tariff: tariff.name }] as const] : []
    }),
  )
}

/** The same of the client's contract in force; null where none is. */
export async function monthOfClient(db: TenantDb, clientId: string, now: Date): Promise<ClientMonth | null> {
  return monthUnder(db, await contractInForce(db, clientId, now), now)
}

/** Of the contract that a ticket draws on; null where it is under none. */
export async function monthOfContract(db: TenantDb, contractId: string | null, now: Date): Promise<ClientMonth | null> {
  if (!contractId) return null
  const tariff = { select: { name: true } }
  const edition = { select: { overageKopecks: true } }
  const overage = { select: { mode: true, minutes: true, fromOn: true }, orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }] }
  const contract = await db.contract.findFirst({
    where: { id: contractId },
    select: { id: true, timeZone: true, edition, tariff, overage },
  })
  return monthUnder(db, contract, now)
}

/** Of a contract that was read already, perhaps with the rules of its overage. */
export async function monthUnder(
  db: TenantDb,
  contract: (Contract & { overage?: RuleRow[] }) | null,
  now: Date,
): Promise<ClientMonth | null> {
  const month = contract && (await monthsOfContracts(db, [contract], now)).get(contract.id)
  if (!contract || !month) return null
  const rule = contract.overage ? ruleAmong(contract.overage, month.to) : await ruleInForce(db, contract.id, month.to)
  return { ...month, contractId: contract.id, rule }
}

const lastDayBefore = (date: string) => new Date(+dateColumn(date) - 86_400_000).toISOString().slice(0, 10)
