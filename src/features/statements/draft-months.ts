import { contractsWithEndedMonths, takesContract } from '@/data/ended-months'
import type { TenantDb } from '@/data/tenant-db'
import { replayHours } from '@/domain/hour-ledger'
import { dateColumn, localDate } from '@/domain/local-date'
import { endedMonths } from '@/domain/statement'
import { hourFacts } from '@/features/hours/hour-facts'

/** Which contracts await a draft; a batch at a time. */
export const awaitingDrafts = (db: TenantDb, now: Date): Promise<string[]> => contractsWithEndedMonths(db, now, 500)

/**
 * A draft for each month of the contract that has ended by its own date and has none. Done twice, or by two workers at once, one stays. Gives
 * how many were made.
 */
export async function draftMonths(db: TenantDb, contractId: string, now: Date): Promise<number> {
  if (!(await takesContract(db, contractId))) return 0
  const facts = await hourFacts(db, contractId)
  if (!facts) return 0
  const months = endedMonths(replayHours(facts.contract, facts.works, facts.policy), localDate(now, facts.contract.timeZone))
  const rows = months.map(({ termId, from, to }) => ({
    clientId: facts.clientId,
    contractId,
    termId,
    from: dateColumn(from),
    to: dateColumn(to),
    draftedAt: now,
  }))
  const { count } = await db.statement.createMany({ data: rows, skipDuplicates: true })
  return count
}
