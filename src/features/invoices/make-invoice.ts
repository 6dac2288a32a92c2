import { enqueue } from '@/data/outbox'
import type { InvoiceKind, Prisma } from '@/data/shapes'
import { AppError, notFound } from '@/domain/error'
import { type InvoiceLine, type Vat, vatIncluded } from '@/domain/invoice'
import { dateColumn, localDate } from '@/domain/local-date'
import { canBePaid, isNamed, requisitesOf } from '@/domain/requisites'
import type { Acting } from '@/server/context'
import { nextNumber } from './next-number'

export type InvoiceDraft = {
  clientId: string
  contractId: string | null
  kind: InvoiceKind
  basis: string
  lines: (InvoiceLine & { termId?: string; changeId?: string })[]
  /** What is billed once, `term:…`, `change:…`, `statement:…`; null where it may be billed again. */
  subjectKey: string | null
}

const day = 86_400_000

/**
 * Makes an invoice out: its number of the year's series, both sides' requisites and the tax as they are now; the worker makes its PDF.
 * Throws `AppError` not_found, seller_unknown, buyer_unknown, nothing_to_bill, billed_already.
 */
export async function makeInvoice(ctx: Acting, draft: InvoiceDraft): Promise<{ id: string; number: string }> {
  const { db, actor, now } = ctx
  const tenant = await db.tenant.findFirstOrThrow({
    select: { requisites: true, vat: true, invoicePrefix: true, invoiceDays: true, timeZone: true },
  })
  const client = await db.client.findFirst({ where: { id: draft.clientId }, select: { requisites: true } })
  if (!client) throw notFound()
  const [seller, buyer] = [requisitesOf(tenant.requisites), requisitesOf(client.requisites)]
  if (!canBePaid(seller)) throw new AppError('invalid', 'seller_unknown')
  if (!isNamed(buyer)) throw new AppError('invalid', 'buyer_unknown')
  const totalKopecks = draft.lines.reduce((sum, { kopecks }) => sum + kopecks, 0)
  if (totalKopecks <= 0) throw new AppError('invalid', 'nothing_to_bill')
  if (draft.subjectKey && (await isBilled(ctx, draft.subjectKey))) throw billedAlready()
  const today = localDate(now, tenant.timeZone)
  const number = await nextNumber(db, tenant.invoicePrefix, today)
  const { clientId, contractId, kind, basis, lines, subjectKey } = draft
  const vat: Vat = tenant.vat
  const issuedOn = dateColumn(today)
  const terms = { clientId, contractId, kind, number, issuedOn, dueOn: new Date(+issuedOn + tenant.invoiceDays * day) }
  const money = { vat, vatKopecks: vatIncluded(totalKopecks, vat), totalKopecks }
  const invoice = await db.invoice
    .create({
      data: { ...terms, ...money, seller, buyer, basis, subjectKey, issuedAt: now, issuedById: actor.memberId },
      select: { id: true, number: true },
    })
    .catch(refuseTwice)
  const rows: Prisma.InvoiceLineCreateManyInput[] = lines.map((line, i) => ({ ...line, position: i + 1, invoiceId: invoice.id, clientId }))
  await db.invoiceLine.createMany({ data: rows })
  await enqueue(db, { name: 'make-invoice', tenantId: actor.tenantId, invoiceId: invoice.id })
  return invoice
}

const isBilled = async ({ db }: Pick<Acting, 'db'>, subjectKey: string) =>
  (await db.invoice.count({ where: { subjectKey, cancelledAt: null } })) > 0

const billedAlready = () => new AppError('conflict', 'billed_already')

/** The database refuses what is billed once and was billed meanwhile. */
function refuseTwice(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw billedAlready()
  throw error
}
