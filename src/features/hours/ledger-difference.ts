import type { TenantDb } from '@/data/tenant-db'
import { replayHours } from '@/domain/hour-ledger'
import { corrections, type Posting, postingsOf } from '@/domain/posting'
import { hourFacts } from './hour-facts'
import { storedPostings } from './stored-postings'

/** The rows by which a contract's ledger differs from its facts; none where it is right (rules §3.18). */
export async function ledgerDifference(db: TenantDb, contractId: string): Promise<Posting[]> {
  const facts = await hourFacts(db, contractId)
  const wanted = facts ? postingsOf(replayHours(facts.contract, facts.works, facts.policy), facts.contract) : []
  return corrections(await storedPostings(db, contractId), wanted)
}
