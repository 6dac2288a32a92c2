import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import type { SaveComment } from './schema'
import { statementToClose } from './statement-row'

/** The manager's words to the client, over the figures. Throws `AppError` statement_moved, not_found, forbidden. */
export async function saveComment(ctx: Context, { id, version, comment }: SaveComment): Promise<void> {
  await statementToClose(ctx, id)
  const { count } = await ctx.db.statement.updateMany({
    where: { id, version, state: 'draft' },
    data: { comment, version: { increment: 1 } },
  })
  if (count === 0) throw new AppError('conflict', 'statement_moved')
}
