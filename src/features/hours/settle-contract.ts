import { holdHours } from '@/data/hour-lock'
import { replayHours } from '@/domain/hour-ledger'
import { corrections, postingsOf } from '@/domain/posting'
import type { Acting } from '@/server/context'
import { hourFacts } from './hour-facts'
import { postingRow, storedPostings } from './stored-postings'

/**
 * Brings a contract's ledger to what follows from its facts, in the transaction that changed them: a term sold, paid, changed or stopped, an
 * entry approved or corrected. What has changed is taken back and written anew; nothing is overwritten (rules §3.18). Gives how many rows.
 */
export async function settleContract({ db, actor, now }: Acting, contractId: string): Promise<number> {
  await holdHours(db, contractId)
  const facts = await hourFacts(db, contractId)
  if (!facts) return 0
  const wanted = postingsOf(replayHours(facts.contract, facts.works, facts.policy), facts.contract)
  const rows = corrections(await storedPostings(db, contractId), wanted)
  const { clientId } = facts
  await db.posting.createMany({ data: rows.map((row) => ({ ...postingRow(row), clientId, contractId, at: now, byId: actor.memberId })) })
  return rows.length
}
