import type { Prisma } from '@/data/shapes'
import type { Context } from '@/server/context'

const shown = {
  edition: { select: { id: true, number: true, name: true, tariffId: true, overageKopecks: true } },
  changes: {
    orderBy: { fromMonth: 'asc' },
    include: { edition: { select: { name: true, tariffId: true } }, lines: { select: { kopecks: true, invoice: { select: invoice() } } } },
  },
  lines: { select: { kopecks: true, invoice: { select: invoice() } } },
} satisfies Prisma.TermInclude

function invoice() {
  return {
    id: true,
    number: true,
    totalKopecks: true,
    payments: { where: { withdrawnAt: null }, select: { paidOn: true, recordedAt: true } },
    cancelledAt: true,
  } as const
}

export type TermRow = Awaited<ReturnType<typeof termRows>>[number]

/** Terms with the facts that their state follows from, the newest first; dates as text. */
export async function termRows({ db }: Pick<Context, 'db'>, where: Prisma.TermWhereInput) {
  const rows = await db.term.findMany({ where, orderBy: { startsOn: 'desc' }, include: shown })
  return rows.map(({ lines, changes, ...term }) => {
    const bills = billsOf(lines)
    return {
      ...term,
      stubFrom: term.stubFrom && day(term.stubFrom),
      startsOn: day(term.startsOn),
      endsOn: day(term.endsOn),
      bills,
      isInvoiced: bills.length > 0,
      isCancelled: term.cancelledAt !== null,
      changes: changes.map(({ lines, ...change }) => ({ ...change, bills: billsOf(lines) })),
    }
  })
}

type Line = { kopecks: number; invoice: Prisma.InvoiceGetPayload<{ select: ReturnType<typeof invoice> }> }
export type Bill = { id: string; number: string; kopecks: number; paidOn: Date | null; paidAt: Date | null }

/** Invoices that were not taken back. */
function billsOf(lines: Line[]): Bill[] {
  return lines.flatMap(({ kopecks, invoice: { id, number, payments, cancelledAt } }) =>
    cancelledAt ? [] : [{ id, number, kopecks, paidOn: payments[0]?.paidOn ?? null, paidAt: payments[0]?.recordedAt ?? null }],
  )
}

/** Paid here, paid elsewhere, or costs nothing (rules §3.16). */
export const isPaid = (term: Pick<TermRow, 'bills' | 'openingMonth' | 'priceKopecks' | 'stubKopecks'>) =>
  term.openingMonth !== null || term.priceKopecks + (term.stubKopecks ?? 0) === 0 || term.bills.some(({ paidAt }) => paidAt !== null)

/** Kopecks that have come in for a term's months and its changes; the stub is neither counted nor refunded (rules §3.2). */
export function paidKopecks(term: TermRow): number {
  const changes = term.changes.filter(({ bills }) => bills.some(({ paidAt }) => paidAt !== null))
  return (isPaid(term) ? term.priceKopecks : 0) + changes.reduce((sum, { priceKopecks }) => sum + priceKopecks, 0)
}

/** The full price of a month, after the changes up to it. */
export const monthlyPriceIn = (term: Pick<TermRow, 'monthlyKopecks' | 'changes'>, month: number) =>
  term.changes.filter(({ fromMonth }) => fromMonth <= month).at(-1)?.monthlyKopecks ?? term.monthlyKopecks

/** Minutes of a month, after the changes up to it. */
export const minutesIn = (term: Pick<TermRow, 'monthlyMinutes' | 'changes'>, month: number) =>
  term.changes.filter(({ fromMonth }) => fromMonth <= month).at(-1)?.monthlyMinutes ?? term.monthlyMinutes

const day = (date: Date) => date.toISOString().slice(0, 10)
