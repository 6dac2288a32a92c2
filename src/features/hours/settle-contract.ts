import { holdHours } from '@/data/hour-lock'
import type { Acting } from '@/server/context'
import { ledgerDifference } from './ledger-difference'
import { postingRow } from './stored-postings'

/**
 * Brings a contract's ledger to what follows from its facts, in the transaction that changed them: a term sold, paid, changed or stopped, an
 * entry approved or corrected. What has changed is taken back and written anew; nothing is overwritten (rules §3.18). Gives how many rows.
 */
export async function settleContract({ db, actor, now }: Acting, contractId: string): Promise<number> {
  await holdHours(db, contractId)
  const rows = await ledgerDifference(db, contractId)
  if (rows.length === 0) return 0
  const { clientId } = await db.contract.findFirstOrThrow({ where: { id: contractId }, select: { clientId: true } })
  await db.posting.createMany({ data: rows.map((row) => ({ ...postingRow(row), clientId, contractId, at: now, byId: actor.memberId })) })
  return rows.length
}
