import { AppError } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import { invoiceAt } from './invoice-at'
import type { RecordPayment, WithReason } from './schema'

/**
 * The money came in: what it pays for begins to count, also for work already done (rules §3.16). Throws `AppError` not_found,
 * invoice_cancelled, paid_already, also where two record it at once, date_ahead, paid_before.
 */
export async function recordPayment(ctx: Context, { invoiceId, paidOn, reference }: RecordPayment): Promise<void> {
  const { db, actor, now } = ctx
  const invoice = await invoiceAt(ctx, invoiceId)
  if (invoice.cancelledAt) throw new AppError('conflict', 'invoice_cancelled')
  if (invoice.payment) throw paidAlready()
  if (paidOn > localDate(now, actor.timeZone)) throw new AppError('invalid', 'date_ahead', 'paidOn')
  if (dateColumn(paidOn) < invoice.issuedOn) throw new AppError('invalid', 'paid_before', 'paidOn')
  const paid = { kopecks: invoice.totalKopecks, paidOn: dateColumn(paidOn), reference: reference ?? '' }
  await db.payment
    .create({ data: { ...paid, invoiceId, clientId: invoice.clientId, recordedAt: now, recordedById: actor.memberId } })
    .catch(refuseTwice)
  await settle(ctx, invoice)
}

/** Recorded by mistake; the row stays with its reason. Throws `AppError` not_found, no_payment. */
export async function withdrawPayment(ctx: Context, { invoiceId, reason }: WithReason): Promise<void> {
  const { payment, ...invoice } = await invoiceAt(ctx, invoiceId)
  if (!payment) throw new AppError('conflict', 'no_payment')
  const withdrawn = { withdrawnAt: ctx.now, withdrawnById: ctx.actor.memberId, withdrawReason: reason }
  await ctx.db.payment.updateMany({ where: { id: payment.id, withdrawnAt: null }, data: withdrawn })
  await settle(ctx, invoice)
}

/** Its number is not given again, and what it was for may be billed anew. Throws `AppError` not_found, invoice_cancelled, invoice_paid. */
export async function cancelInvoice(ctx: Context, { invoiceId, reason }: WithReason): Promise<void> {
  const invoice = await invoiceAt(ctx, invoiceId)
  if (invoice.cancelledAt) throw new AppError('conflict', 'invoice_cancelled')
  if (invoice.payment) throw new AppError('conflict', 'invoice_paid')
  const cancelled = { cancelledAt: ctx.now, cancelledById: ctx.actor.memberId, cancelReason: reason }
  await ctx.db.invoice.updateMany({ where: { id: invoiceId, cancelledAt: null }, data: cancelled })
}

/** What the money pays for is granted, or not any more: the ledger follows. */
async function settle(ctx: Context, { contractId }: { contractId: string | null }): Promise<void> {
  if (contractId) await settleContract(ctx, contractId)
}

const paidAlready = () => new AppError('conflict', 'paid_already')

function refuseTwice(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw paidAlready()
  throw error
}
