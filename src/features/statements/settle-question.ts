import { holdHours } from '@/data/hour-lock'
import { AppError, notFound } from '@/domain/error'
import { StatementFigures, spendingWorks } from '@/domain/statement-figures'
import { correctTime } from '@/features/hours/correct-time'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import { checksumOf } from './checksum'
import { figuresOf } from './figures-of'
import { drawPaper, writeToClient } from './letters'
import { monthOfRow } from './paper-sources'
import type { SettleQuestion } from './schema'
import { answerBy } from './send-statement'
import { type StatementRow, statementToClose } from './statement-row'

/**
 * Answers a question, and where it was right corrects the entry or forgives the line: then the month gets new figures of the same entries, and
 * the client five working days again. Throws `AppError` question_settled, statement_sealed, not_found, forbidden and what `correctTime` does.
 */
export async function settleQuestion(ctx: Context, input: SettleQuestion): Promise<void> {
  const { db, actor, now } = ctx
  const question = await db.statementQuestion.findFirst({ where: { id: input.questionId } })
  if (!question) throw notFound()
  const row = await statementToClose(ctx, question.statementId)
  await holdHours(db, row.contractId)
  const { count } = await db.statementQuestion.updateMany({
    where: { id: question.id, settledAt: null },
    data: { outcome: input.outcome, answer: input.answer, settledAt: now, settledById: actor.memberId },
  })
  if (count === 0) throw new AppError('conflict', 'question_settled')
  const before = StatementFigures.parse(row.figures)
  const entryIds = new Set(before.lines.flatMap(({ works }) => works.map(({ entryId }) => entryId)))
  const line = before.lines.find(({ ticketId }) => ticketId === question.ticketId)
  if (input.outcome === 'forgiven' && line) await forgive(ctx, row, question.id, spendingWorks([line]))
  if (input.outcome === 'corrected') entryIds.add(await correct(ctx, input, question.ticketId, entryIds))
  const figures = input.outcome === 'answered' ? before : await figuresOf(db, row, monthOfRow(row), entryIds)
  if (!figures) throw notFound()
  const { count: moved } = await db.statement.updateMany({
    where: { id: row.id, state: 'sent' },
    data: { figures, checksum: checksumOf(figures), version: { increment: 1 }, answerBy: await answerBy(ctx, row) },
  })
  if (moved === 0) throw new AppError('conflict', 'statement_sealed')
  if (input.outcome !== 'answered') await drawPaper(ctx, row.id)
  await writeToClient(ctx, row, 'settled')
}

/** Listed with its time, it spends nothing any more (rules §3.18). */
async function forgive({ db, actor, now }: Context, row: StatementRow, questionId: string, works: { entryId: string }[]) {
  await db.forgivenEntry.createMany({
    data: works.map(({ entryId }) => ({ entryId, questionId, at: now, byId: actor.memberId })),
    skipDuplicates: true,
  })
  await settleContract({ db, actor, now }, row.contractId)
}

/** A reversing pair (rules §3.18); gives the entry that stands in its place. Throws `AppError` not_found for an entry of another line. */
async function correct(ctx: Context, input: SettleQuestion, ticketId: string, entryIds: ReadonlySet<string>): Promise<string> {
  const { db } = ctx
  const entry = entryIds.has(input.entryId) ? await db.timeEntry.findFirst({ where: { id: input.entryId, ticketId } }) : null
  if (!entry || input.minutes === null) throw notFound()
  const ticket = await db.ticket.findFirstOrThrow({
    where: { id: ticketId },
    select: { id: true, clientId: true, contractId: true, version: true },
  })
  const { minutes, speciality, kind, note, workDate } = entry
  const seen = { minutes, speciality, kind, note, workDate }
  await correctTime(ctx, ticket, { id: entry.id, seen, next: { ...seen, minutes: input.minutes }, reason: input.answer.slice(0, 500) })
  const { id } = await db.timeEntry.findFirstOrThrow({ where: { correctsId: entry.id }, select: { id: true } })
  return id
}
