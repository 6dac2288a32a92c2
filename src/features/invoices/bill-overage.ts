import { AppError, notFound } from '@/domain/error'
import { StatementFigures } from '@/domain/statement-figures'
import { formatPaperMonth } from '@/i18n/month-name'
import { statementWords } from '@/i18n/statement-words'
import type { Context } from '@/server/context'
import { basisOf, wordsOf } from './bill-term'
import { makeInvoice } from './make-invoice'
import type { BillOverage } from './schema'

/**
 * An invoice for the overage of a sealed month, once: a line a role where roles have rates, as the paper counted it, and the adjustment of earlier months on a line of
 * its own, so that it adds up to what the client accepted (rules §3.6, §3.12). Throws `AppError` not_found, statement_open and what
 * `makeInvoice` does: nothing_to_bill where nothing is to pay, billed_already, also where two press at once.
 */
export async function billOverage(ctx: Context, { statementId }: BillOverage): Promise<{ id: string }> {
  const statement = await ctx.db.statement.findFirst({ where: { id: statementId } })
  if (!statement) throw notFound()
  if (statement.state !== 'sealed') throw new AppError('conflict', 'statement_open')
  const { charges, adjustment, kopecks, from, to } = StatementFigures.parse(statement.figures)
  if (kopecks <= 0) throw new AppError('invalid', 'nothing_to_bill')
  const words = await wordsOf(ctx)
  const month = formatPaperMonth({ from, to }, words.locale)
  const hasOneRate = new Set(charges.map(({ ratePerHour }) => ratePerHour)).size === 1
  const role = statementWords(words.locale).t
  const lines = [...Map.groupBy(charges, ({ speciality }) => (hasOneRate ? '' : speciality))].map(([speciality, own]) => ({
    text: speciality
      ? words.t('line.overage_by', { month, speciality: role(`speciality.${speciality}`) })
      : words.t('line.overage', { month }),
    minutes: own.reduce((sum, one) => sum + one.minutes, 0),
    unitKopecks: own[0]?.ratePerHour ?? 0,
    kopecks: own.reduce((sum, one) => sum + one.kopecks, 0),
  }))
  const earlier = adjustment.kopecks
  const { clientId, contractId } = statement
  return makeInvoice(ctx, {
    clientId,
    contractId,
    kind: 'overage',
    basis: await basisOf(ctx, words, contractId),
    lines: [
      ...lines,
      ...(earlier === 0 ? [] : [{ text: words.t('line.adjustment'), minutes: null, unitKopecks: earlier, kopecks: earlier }]),
    ],
    subjectKey: subjectOf(statementId),
  })
}

const subjectOf = (statementId: string) => `statement:${statementId}`

export type OverageBill = { id: string; number: string; isPaid: boolean }

/** The invoice that bills a month's overage; null while there is none. */
export async function overageBill({ db }: Pick<Context, 'db'>, statementId: string): Promise<OverageBill | null> {
  const invoice = await db.invoice.findFirst({
    where: { subjectKey: subjectOf(statementId), cancelledAt: null },
    select: { id: true, number: true, payments: { where: { withdrawnAt: null }, select: { id: true } } },
  })
  return invoice && { id: invoice.id, number: invoice.number, isPaid: invoice.payments.length > 0 }
}
