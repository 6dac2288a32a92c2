import type { TenantDb } from '@/data/tenant-db'
import { type HourLedger, monthOfDate, replayHours } from '@/domain/hour-ledger'
import { corrections, type Posting, postingsOf } from '@/domain/posting'
import { holdPostings } from '@/domain/reservation'
import { holdsOf } from './holds'
import { type HourFacts, hourFacts } from './hour-facts'
import { storedPostings } from './stored-postings'

/** The rows by which a contract's ledger differs from its facts; none where it is right (rules §3.18). */
export const ledgerDifference = async (db: TenantDb, contractId: string): Promise<Posting[]> => (await playedLedger(db, contractId)).rows

export type PlayedLedger = { facts: HourFacts | null; ledger: HourLedger | null; wanted: Posting[]; rows: Posting[] }

/**
 * A contract's months as they follow from its facts, the rows that say so, and those of them that are to be added. `changedOn`: local dates of
 * what has changed, where the months before are known to stand; none: all is played through.
 */
export async function playedLedger(db: TenantDb, contractId: string, changedOn: readonly string[] = []): Promise<PlayedLedger> {
  const facts = await hourFacts(db, contractId, changedOn)
  const ledger = facts && replayHours(facts.contract, facts.works, facts.policy, facts.since)
  const wanted = facts && ledger ? [...postingsOf(ledger, facts.contract), ...(await heldRows(db, contractId, facts))] : []
  return { facts, ledger, wanted, rows: corrections(await storedPostings(db, contractId, facts?.since?.from), wanted) }
}

async function heldRows(db: TenantDb, contractId: string, { contract }: HourFacts): Promise<Posting[]> {
  const holds = await holdsOf(db, contractId, contract.timeZone)
  return holds.flatMap((hold) => holdPostings(hold, (date) => monthOfDate(contract, date)))
}
