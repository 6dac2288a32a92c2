import { AppError, notFound } from '@/domain/error'
import { monthBegins } from '@/domain/term'
import { contractAt } from '@/features/contracts/contract-at'
import { type TermRow, termRows } from '@/features/contracts/terms'
import { type PaperWords, paperWords } from '@/i18n/paper-words'
import type { Context } from '@/server/context'
import { makeInvoice } from './make-invoice'
import type { BillChange, BillTerm } from './schema'

/** An invoice for a sold term, its stub on a line of its own. Throws `AppError` not_found, term_cancelled and what `makeInvoice` does. */
export async function billTerm(ctx: Context, { clientId, termId }: BillTerm): Promise<{ id: string }> {
  const term = await termOf(ctx, { clientId, termId })
  if (term.isCancelled || term.openingMonth !== null) throw new AppError('conflict', 'term_cancelled')
  const words = await wordsOf(ctx)
  const { stubFrom, startsOn, endsOn, months, stubKopecks, priceKopecks, discountPercent, edition } = term
  const dates = (from: string, to: string) => ({ from: words.day(from), to: words.day(dayBefore(to)) })
  const stub =
    stubFrom && stubKopecks
      ? [{ ...service(stubKopecks), text: words.t('line.stub', { tariff: edition.name, ...dates(stubFrom, startsOn) }), termId }]
      : []
  const text = words.t('line.term', {
    tariff: edition.name,
    months,
    off: discountPercent > 0 ? 'yes' : 'no',
    percent: discountPercent,
    ...dates(startsOn, endsOn),
  })
  return makeInvoice(ctx, {
    clientId,
    contractId: term.contractId,
    kind: 'term',
    basis: await basisOf(ctx, words, term.contractId),
    lines: [...stub, { ...service(priceKopecks), text, termId }],
    subjectKey: `term:${termId}`,
  })
}

/** An invoice for what more hours cost on top of a term. Throws `AppError` not_found and what `makeInvoice` does. */
export async function billChange(ctx: Context, { clientId, termId, changeId }: BillChange): Promise<{ id: string }> {
  const term = await termOf(ctx, { clientId, termId })
  const change = term.changes.find(({ id }) => id === changeId)
  if (!change) throw notFound()
  const words = await wordsOf(ctx)
  const from = words.day(monthBegins(term.startsOn, change.fromMonth))
  const text = words.t('line.upgrade', { tariff: change.edition.name, from, to: words.day(dayBefore(term.endsOn)) })
  return makeInvoice(ctx, {
    clientId,
    contractId: term.contractId,
    kind: 'upgrade',
    basis: await basisOf(ctx, words, term.contractId),
    lines: [{ ...service(change.priceKopecks), text, changeId }],
    subjectKey: `change:${changeId}`,
  })
}

const service = (kopecks: number) => ({ minutes: null, unitKopecks: kopecks, kopecks })
const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Held with its contract, so that nobody takes the term back meanwhile. */
async function termOf(ctx: Context, { clientId, termId }: BillTerm): Promise<TermRow> {
  const contract = await ctx.db.term.findFirst({ where: { clientId, id: termId }, select: { contractId: true } })
  if (!contract) throw notFound()
  await contractAt(ctx, { clientId, ...contract })
  const [term] = await termRows(ctx, { clientId, id: termId })
  if (!term) throw notFound()
  return term
}

/** Papers are in the agency's language. */
export async function wordsOf({ db }: Pick<Context, 'db'>): Promise<PaperWords> {
  return paperWords((await db.tenant.findFirstOrThrow({ select: { locale: true } })).locale)
}

/** «Договор № НВ-2026/14 от 1 сентября 2026 г.»: what an invoice stands on. */
export async function basisOf({ db }: Pick<Context, 'db'>, { t, day }: PaperWords, contractId: string): Promise<string> {
  const { number, startsOn } = await db.contract.findFirstOrThrow({ where: { id: contractId }, select: { number: true, startsOn: true } })
  return t('line.basis', { number, date: day(startsOn.toISOString().slice(0, 10)) })
}
