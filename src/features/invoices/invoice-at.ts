import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'

/** An invoice with the payment that stands, held to the end of the transaction. Throws `AppError` not_found. */
export async function invoiceAt({ db }: Pick<Context, 'db'>, id: string) {
  await db.invoice.updateMany({ where: { id }, data: { fileSize: { increment: 0 } } })
  const invoice = await db.invoice.findFirst({
    where: { id },
    include: { payments: { where: { withdrawnAt: null } }, lines: { select: { termId: true } } },
  })
  if (!invoice) throw notFound()
  const { payments, ...rest } = invoice
  return { ...rest, payment: payments[0] ?? null }
}
