import { AppError } from '@/domain/error'
import { StatementFigures } from '@/domain/statement-figures'
import type { Context } from '@/server/context'
import { writeToManager } from './letters'
import type { AskLine } from './schema'
import { statementToAnswer } from './statement-row'

/** A question about a line, which keeps the month open until it is settled. Throws `AppError` statement_sealed, forbidden, invalid for a line it has not. */
export async function askLine(ctx: Context, { id, ticketId, text }: AskLine): Promise<void> {
  const { db, actor, now } = ctx
  const row = await statementToAnswer(ctx, id)
  const { count } = await db.statement.updateMany({ where: { id, state: 'sent' }, data: { version: { increment: 1 } } })
  if (count === 0) throw new AppError('conflict', 'statement_sealed')
  const { lines } = StatementFigures.parse(row.figures)
  if (!lines.some((line) => line.ticketId === ticketId)) throw new AppError('invalid', 'invalid', 'ticketId')
  await db.statementQuestion.create({
    data: { statementId: id, clientId: row.clientId, ticketId, text, askedAt: now, askedById: actor.memberId },
  })
  await writeToManager(ctx, row, 'asked')
}
