import type { MessageKind } from '@/data/shapes'
import { attachFiles } from '@/features/files/attach-files'
import type { Context } from '@/server/context'
import type { TicketRow } from './ticket-at'

/** Adds a message with its staged files; whose it is and when come from the context. */
export async function postMessage(
  ctx: Context,
  ticket: TicketRow,
  message: { kind: MessageKind; text: string; files: string[] },
): Promise<{ id: string }> {
  const posted = await ctx.db.message.create({
    data: {
      ticketId: ticket.id,
      clientId: ticket.clientId,
      kind: message.kind,
      text: message.text,
      authorId: ctx.actor.memberId,
      at: ctx.now,
    },
    select: { id: true },
  })
  await attachFiles(ctx, message.files, { ticket, messageId: posted.id, internal: message.kind === 'note' })
  return posted
}
