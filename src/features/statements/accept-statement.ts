import { AppError } from '@/domain/error'
import type { Acting, Context } from '@/server/context'
import { drawPaper, writeToManager } from './letters'
import type { AcceptStatement } from './schema'
import { type StatementRow, statementToAnswer } from './statement-row'

/** The client takes the month as it is. Throws `AppError` statement_moved where it has changed since it was read, questions_open, forbidden. */
export async function acceptStatement(ctx: Context, { id, version }: AcceptStatement): Promise<void> {
  const row = await statementToAnswer(ctx, id)
  if (!(await seal(ctx, row, version))) throw new AppError('conflict', 'statement_moved')
}

/**
 * Seals a sent month with nothing open: from now on the database keeps it as it is. False where somebody was first. Throws `AppError`
 * questions_open.
 */
export async function seal(ctx: Acting, row: StatementRow, version: number): Promise<boolean> {
  const { db, actor, now } = ctx
  const { count } = await db.statement.updateMany({
    where: { id: row.id, version, state: 'sent' },
    data: { state: 'sealed', version: { increment: 1 }, acceptedAt: now, acceptedById: actor.memberId, sealedAt: now },
  })
  if (count === 0) return false
  // Counted once the row is held: whoever asks needs it too.
  if ((await db.statementQuestion.count({ where: { statementId: row.id, settledAt: null } })) > 0)
    throw new AppError('conflict', 'questions_open')
  await drawPaper(ctx, row.id)
  await writeToManager(ctx, row, 'sealed')
  return true
}
