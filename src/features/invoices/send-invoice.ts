import { enqueue } from '@/data/outbox'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { invoiceAt } from './invoice-at'
import type { OneInvoice } from './schema'

/** A letter with the PDF to each responsible of the client. Throws `AppError` not_found, invoice_cancelled, no_file_yet, nobody_to_send. */
export async function sendInvoice(ctx: Context, { invoiceId }: OneInvoice): Promise<void> {
  const { db, actor, now } = ctx
  const invoice = await invoiceAt(ctx, invoiceId)
  if (invoice.cancelledAt) throw new AppError('conflict', 'invoice_cancelled')
  if (!invoice.fileKey) throw new AppError('conflict', 'no_file_yet')
  const readers = await db.member.findMany({
    where: { clientId: invoice.clientId, role: 'responsible', disabledAt: null, email: { not: null } },
    select: { id: true },
  })
  if (readers.length === 0) throw new AppError('invalid', 'nobody_to_send')
  for (const { id: memberId } of readers) await enqueue(db, { name: 'send-invoice', tenantId: actor.tenantId, invoiceId, memberId })
  await db.invoice.updateMany({ where: { id: invoiceId }, data: { sentAt: now } })
}
