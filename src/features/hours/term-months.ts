import type { TenantDb } from '@/data/tenant-db'
import { type LedgerMonth, replayHours } from '@/domain/hour-ledger'
import { hourFacts } from './hour-facts'

/** The months of a contract's terms as its ledger has them; none where no term was ever sold. */
export async function termMonths(db: TenantDb, contractId: string): Promise<readonly LedgerMonth[]> {
  const facts = await hourFacts(db, contractId)
  return facts ? replayHours(facts.contract, facts.works, facts.policy).months : []
}
