import { contractsWithEndedMonths, contractsWithLateFacts, takesContract } from '@/data/ended-months'
import type { TenantDb } from '@/data/tenant-db'
import { type HourLedger, replayHours } from '@/domain/hour-ledger'
import { dateColumn, localDate } from '@/domain/local-date'
import { type ClosingMonth, endedMonths, lateMonth } from '@/domain/statement'
import { hourFacts } from '@/features/hours/hour-facts'
import { frozenPapers } from './paper-sources'

/** Which contracts await a draft; a batch at a time. */
export const awaitingDrafts = (db: TenantDb, now: Date): Promise<string[]> => contractsWithEndedMonths(db, now, 500)

/** Which contracts have facts that came after their last paper; a page at a time, by id. */
export const withLateFacts = (db: TenantDb, after: string | null): Promise<string[]> => contractsWithLateFacts(db, after, 500)

/**
 * A draft for each month of the contract that has ended by its own date and has none. Done twice, or by two workers at once, one stays. Gives
 * how many were made.
 */
export async function draftMonths(db: TenantDb, contractId: string, now: Date): Promise<number> {
  if (!(await takesContract(db, contractId))) return 0
  const facts = await hourFacts(db, contractId)
  if (!facts) return 0
  const today = localDate(now, facts.contract.timeZone)
  const ledger = replayHours(facts.contract, facts.works, facts.policy)
  const late = await lateDraft(db, contractId, ledger, today)
  const rows = [...endedMonths(ledger, today), ...(late ? [late] : [])].map(({ termId, from, to }) => ({
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

/** A month for what came after the last paper, unless a draft is there to tell it. */
async function lateDraft(db: TenantDb, contractId: string, ledger: HourLedger, today: string): Promise<ClosingMonth | null> {
  if ((await db.statement.count({ where: { contractId, state: 'draft', termId: null } })) > 0) return null
  return lateMonth(ledger, await frozenPapers(db, contractId), today)
}
