import { notFound } from '@/domain/error'
import { localDate } from '@/domain/local-date'
import { monthOfTerm, type TermState, termState } from '@/domain/term'
import type { Context } from '@/server/context'
import { contractAt } from './contract-at'
import type { OneTerm } from './schema'
import { isPaid, termRows } from './terms'

/** A term with its contract, both held, and what follows from its facts today. Throws `AppError` not_found, client_archived. */
export async function termAt(ctx: Context, { clientId, contractId, termId }: OneTerm) {
  const contract = await contractAt(ctx, { clientId, contractId })
  const term = (await termRows(ctx, { contractId, id: termId }))[0]
  if (!term) throw notFound()
  const today = localDate(ctx.now, contract.timeZone)
  const state: TermState = termState({ ...term, isPaid: isPaid(term) }, today)
  return { contract, term, today, state, month: monthOfTerm(term, today) }
}
