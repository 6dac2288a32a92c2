import { holdHours } from '@/data/hour-lock'
import { insertPostings } from '@/data/posting-rows'
import type { Acting } from '@/server/context'
import { alertHours } from './alert-hours'
import { askConsents } from './ask-consents'
import { playedLedger } from './ledger-difference'

/**
 * Brings a contract's ledger to what follows from its facts, in the transaction that changed them: a term sold, paid, changed or stopped, an
 * entry approved or corrected. What has changed is taken back and written anew; nothing is overwritten (rules §3.18). Then those are told whom it
 * concerns (rules §3.20, §3.21). `changedOn`: the local dates of entries that changed, where nothing else did: months before stand. Gives how
 * many rows.
 */
export async function settleContract(ctx: Acting, contractId: string, changedOn: readonly string[] = []): Promise<number> {
  const { db, actor, now } = ctx
  await holdHours(db, contractId)
  const { facts, ledger, rows } = await playedLedger(db, contractId, changedOn)
  if (!facts || !ledger) return 0
  const { clientId } = facts
  await insertPostings(db, { clientId, contractId }, rows, { at: now, byId: actor.memberId })
  await alertHours(ctx, contractId, facts, ledger)
  await askConsents(ctx, contractId, facts, ledger)
  return rows.length
}
