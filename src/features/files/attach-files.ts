import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'

/** Hangs the actor's own staged files on a message, all or none. Throws `invalid` beside the files if one is not there any more. */
export async function attachFiles(
  { db, actor }: Context,
  ids: string[],
  to: { ticket: { id: string; clientId: string }; messageId: string; internal: boolean },
): Promise<void> {
  if (ids.length === 0) return
  const wanted = [...new Set(ids)]
  const { count } = await db.attachment.updateMany({
    where: { id: { in: wanted }, ticketId: null, uploaderId: actor.memberId },
    data: { ticketId: to.ticket.id, clientId: to.ticket.clientId, messageId: to.messageId, internal: to.internal },
  })
  if (count !== wanted.length) throw new AppError('invalid', 'file_gone', 'files')
}
