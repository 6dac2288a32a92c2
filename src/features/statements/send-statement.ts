import { holdHours } from '@/data/hour-lock'
import { closesAfter } from '@/domain/closing'
import { AppError } from '@/domain/error'
import { isAgainstClient } from '@/domain/statement-figures'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { Context } from '@/server/context'
import { checksumOf } from './checksum'
import { figuresOf } from './figures-of'
import { drawPaper, writeToClient } from './letters'
import { monthOfRow } from './paper-sources'
import type { SendStatement } from './schema'
import { type StatementRow, statementToClose } from './statement-row'

const silenceDays = 5

/**
 * Sends a draft as it was read: from now on its figures stand. Throws `AppError` statement_moved where another manager was first,
 * statement_changed where the figures are no longer those that were read, earlier_month_open, confirm_difference (rules §3.12).
 */
export async function sendStatement(ctx: Context, { id, version, seen, confirmed }: SendStatement): Promise<void> {
  const { db, actor, now } = ctx
  const row = await statementToClose(ctx, id)
  await holdHours(db, row.contractId)
  await refuseEarlier(ctx, row)
  const figures = await figuresOf(db, row, monthOfRow(row))
  if (!figures || checksumOf(figures) !== seen)
    throw new AppError('conflict', row.state === 'draft' ? 'statement_changed' : 'statement_moved')
  if (isAgainstClient(figures) && !confirmed) throw new AppError('invalid', 'confirm_difference', 'confirmed')
  const { count } = await db.statement.updateMany({
    where: { id, version, state: 'draft' },
    data: {
      state: 'sent',
      version: { increment: 1 },
      number: await nextNumber(ctx),
      figures,
      checksum: checksumOf(figures),
      confirmedById: isAgainstClient(figures) ? actor.memberId : null,
      sentAt: now,
      sentById: actor.memberId,
      answerBy: await answerBy(ctx, row),
    },
  })
  if (count === 0) throw new AppError('conflict', 'statement_moved')
  // What nobody consented to by now is not billed (rules §3.20).
  await db.overageConsent.updateMany({
    where: { contractId: row.contractId, month: row.from, state: 'asked' },
    data: { state: 'lapsed', decidedAt: now },
  })
  await drawPaper(ctx, id)
  await writeToClient(ctx, row, 'ready')
}

/** Months go one by one; one of which nothing is left to tell is passed over. */
async function refuseEarlier({ db }: Context, { contractId, from }: StatementRow): Promise<void> {
  const earlier = await db.statement.findMany({ where: { contractId, state: 'draft', from: { lt: from } } })
  for (const row of earlier) if (await figuresOf(db, row, monthOfRow(row))) throw new AppError('conflict', 'earlier_month_open')
}

/** The end of the fifth working day after this one, by the contract's calendar; 14 days where it never works. */
export async function answerBy({ db, now }: Pick<Context, 'db' | 'now'>, { contract }: StatementRow): Promise<Date> {
  const time = await workingTimeOf(db, contract.calendarId ?? contract.tariff.calendarId)
  return closesAfter(time, now, silenceDays) ?? new Date(+now + 14 * 86_400_000)
}

async function nextNumber({ db, actor }: Context): Promise<number> {
  const { last } = await db.statementCounter.upsert({
    where: { tenantId: actor.tenantId },
    create: { last: 1 },
    update: { last: { increment: 1 } },
  })
  return last
}
