import { z } from 'zod'
import type { Prisma } from '@/data/shapes'
import { invoiceState } from '@/domain/invoice'
import { dateColumn, localDate } from '@/domain/local-date'
import { requisitesOf } from '@/domain/requisites'
import type { Context } from '@/server/context'
import type { InvoicesAddress } from './schema'
import { sumInWords } from './sum-in-words'

const page = 50
export type InvoiceLineOf = Awaited<ReturnType<typeof invoices>>['invoices'][number]

/** Invoices, the newest first, a page after the given one; of all clients, or of one. */
export async function invoices({ db, actor, now }: Context, { show, client, contract, after }: InvoicesAddress & { contract?: string }) {
  const today = localDate(now, actor.timeZone)
  const rows = await db.invoice.findMany({
    where: {
      ...(client && { clientId: client }),
      ...(contract && { contractId: contract }),
      ...shownAs(show, today),
      ...(after && { id: { lt: after } }),
    },
    orderBy: { id: 'desc' },
    take: page + 1,
    include: { client: { select: { name: true } }, payments: { where: { withdrawnAt: null }, select: { paidOn: true } } },
  })
  const shown = rows.slice(0, page).map((row) => lineOf(row, today))
  return { invoices: shown, next: rows.length > page ? (shown.at(-1)?.id ?? null) : null }
}

/** The company's own that stand, the newest first; of one contract, where it is named. */
export async function ownInvoices(ctx: Context, contractId?: string) {
  const { invoices: all } = await invoices(ctx, { show: 'all', client: ctx.actor.clientId ?? '', contract: contractId, after: '' })
  return all.filter(({ state }) => state !== 'cancelled')
}

function shownAs(show: InvoicesAddress['show'], today: string): Prisma.InvoiceWhereInput {
  const open = { cancelledAt: null, payments: { none: { withdrawnAt: null } } }
  if (show === 'open') return open
  if (show === 'overdue') return { ...open, dueOn: { lt: dateColumn(today) } }
  return show === 'paid' ? { payments: { some: { withdrawnAt: null } } } : {}
}

type Row = Prisma.InvoiceGetPayload<{ include: { client: { select: { name: true } }; payments: { select: { paidOn: true } } } }>

function lineOf({ id, number, kind, clientId, client, issuedOn, dueOn, totalKopecks, payments, cancelledAt, fileKey }: Row, today: string) {
  const isPaid = payments.length > 0
  return {
    id,
    number,
    kind,
    clientId,
    clientName: client.name,
    issuedOn: day(issuedOn),
    dueOn: day(dueOn),
    totalKopecks,
    paidOn: payments[0] ? day(payments[0].paidOn) : null,
    hasFile: fileKey !== null,
    state: invoiceState({ dueOn: day(dueOn), isPaid, isCancelled: cancelledAt !== null }, today),
  }
}

export type InvoiceCard = NonNullable<Awaited<ReturnType<typeof invoiceCard>>>

/** One invoice with its lines and its payments, those taken back too; null where there is none. */
export async function invoiceCard({ db, actor, now }: Context, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const row = await db.invoice.findFirst({
    where: { id },
    include: {
      client: { select: { name: true } },
      contract: { select: { id: true, number: true } },
      lines: { orderBy: { position: 'asc' } },
      payments: { orderBy: { recordedAt: 'desc' } },
    },
  })
  if (!row) return null
  const today = localDate(now, actor.timeZone)
  const standing = row.payments.filter(({ withdrawnAt }) => withdrawnAt === null)
  return {
    ...lineOf({ ...row, payments: standing }, today),
    contract: row.contract,
    basis: row.basis,
    vat: row.vat,
    vatKopecks: row.vatKopecks,
    inWords: sumInWords(row.totalKopecks),
    seller: requisitesOf(row.seller),
    buyer: requisitesOf(row.buyer),
    sentAt: row.sentAt,
    cancelReason: row.cancelReason,
    lines: row.lines.map(({ position, text, minutes, unitKopecks, kopecks }) => ({ position, text, minutes, unitKopecks, kopecks })),
    payment: standing[0] ? { paidOn: day(standing[0].paidOn), reference: standing[0].reference } : null,
    withdrawn: row.payments.flatMap(({ id, paidOn, withdrawnAt, withdrawReason }) =>
      withdrawnAt ? [{ id, paidOn: day(paidOn), reason: withdrawReason ?? '' }] : [],
    ),
    today,
  }
}

const day = (date: Date) => date.toISOString().slice(0, 10)
