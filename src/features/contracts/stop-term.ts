import { AppError } from '@/domain/error'
import { dateColumn } from '@/domain/local-date'
import { monthBegins } from '@/domain/term'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import type { OneTerm, StopTerm } from './schema'
import { termAt } from './term-at'
import { monthlyPriceIn, paidKopecks, type TermRow } from './terms'

/**
 * Ends a term with the month that runs, or before it has begun; what is left expires and the rest of the money comes back (rules §3.15).
 * Throws `AppError` not_found, client_archived, term_over.
 */
export async function stopTerm(ctx: Context, input: StopTerm): Promise<void> {
  const { term, today, month } = await termAt(ctx, input)
  const begins = term.stubFrom ?? term.startsOn
  if (term.isCancelled || term.stoppedAt || today >= term.endsOn) throw new AppError('conflict', 'term_over')
  const after = month ?? 0
  const endsOn = today < begins ? begins : monthBegins(term.startsOn, after + 1)
  await ctx.db.term.updateMany({
    where: { id: term.id, stoppedAt: null, cancelledAt: null },
    data: {
      endsOn: dateColumn(endsOn),
      stoppedAfter: after,
      refundKopecks: refundAfter(term, after),
      stopReason: input.reason,
      stoppedAt: ctx.now,
      stoppedById: ctx.actor.memberId,
    },
  })
  await settleContract(ctx, input.contractId)
}

/** Kopecks that come back where a term stops after so many of its months: what was paid less their full price, never below nothing. */
export function refundAfter(term: TermRow, months: number): number {
  let used = 0
  for (let month = 1; month <= months; month++) used += monthlyPriceIn(term, month)
  return Math.max(0, paidKopecks(term) - used)
}

/** Takes back what was sold and not paid. Throws `AppError` not_found, client_archived, term_paid, term_billed while an invoice waits for it. */
export async function cancelTerm(ctx: Context, input: OneTerm): Promise<void> {
  const { term, state } = await termAt(ctx, input)
  if (state === 'invoiced') throw new AppError('conflict', 'term_billed')
  if (state !== 'planned') throw new AppError('conflict', 'term_paid')
  await ctx.db.term.updateMany({
    where: { id: term.id, cancelledAt: null },
    data: { cancelledAt: ctx.now, cancelledById: ctx.actor.memberId },
  })
  await settleContract(ctx, input.contractId)
}
