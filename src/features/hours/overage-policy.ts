import type { TenantDb } from '@/data/tenant-db'
import type { OveragePolicy } from '@/domain/consent'

/** What was agreed of a contract's overage and what its client answered (rules §3.20). */
export async function overagePolicyOf(db: TenantDb, contractId: string): Promise<OveragePolicy> {
  const rules = await db.overageRule.findMany({
    where: { contractId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { mode: true, minutes: true, fromOn: true },
  })
  const answers = await db.overageConsent.groupBy({
    by: ['month', 'state'],
    where: { contractId, state: { in: ['given', 'declined'] } },
    _sum: { minutes: true },
  })
  const minutesOf = (wanted: 'given' | 'declined') =>
    Object.fromEntries(answers.filter(({ state }) => state === wanted).map(({ month, _sum }) => [dateOf(month), _sum.minutes ?? 0]))
  return {
    rules: rules.map(({ fromOn, ...rule }) => ({ ...rule, fromOn: dateOf(fromOn) })),
    consented: minutesOf('given'),
    declined: minutesOf('declined'),
  }
}

const dateOf = (column: Date) => column.toISOString().slice(0, 10)
