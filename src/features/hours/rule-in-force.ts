import type { TenantDb } from '@/data/tenant-db'
import { type OverageRule, ruleOf } from '@/domain/consent'
import { dateColumn } from '@/domain/local-date'

/** What holds for work beyond the hours in a month that ends before `to` (rules §3.20). */
export async function ruleInForce(db: TenantDb, contractId: string, to: string): Promise<OverageRule> {
  const rows = await db.overageRule.findMany({
    where: { contractId, fromOn: { lt: dateColumn(to) } },
    orderBy: [{ fromOn: 'desc' }, { at: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { mode: true, minutes: true, fromOn: true },
  })
  return ruleAmong(rows, to)
}

/** The same among the rules of a contract, in the order in which they were made. */
export const ruleAmong = (rows: readonly RuleRow[], to: string): OverageRule =>
  ruleOf({ rules: rows.map(({ fromOn, ...rule }) => ({ ...rule, fromOn: fromOn.toISOString().slice(0, 10) })) }, to)

export type RuleRow = Omit<OverageRule, 'fromOn'> & { fromOn: Date }
