import type { MessageKind } from '@/data/shapes'
import { attachFiles } from '@/features/files/attach-files'
import type { Context } from '@/server/context'
import type { Written } from '@/server/rich-text'
import type { TicketRow } from './ticket-at'

type NewMessage = Pick<Written, 'text'> &
  Partial<Written> & {
    kind: MessageKind
    files: string[]
    /** When its letter leaves; none: no letter is held back. */
    letterAt?: Date | null
    /** Of a client's words that staff have written down: whose they are and when they came. */
    authorId?: string
    at?: Date
  }

/** Adds a message with its staged files; whose it is and when come from the context. */
export async function postMessage(ctx: Context, ticket: TicketRow, message: NewMessage): Promise<{ id: string }> {
  const posted = await ctx.db.message.create({
    data: {
      ticketId: ticket.id,
      clientId: ticket.clientId,
      kind: message.kind,
      text: message.text,
      html: message.html ?? null,
      authorId: message.authorId ?? ctx.actor.memberId,
      at: message.at ?? ctx.now,
      letterAt: message.letterAt ?? null,
    },
    select: { id: true },
  })
  await attachFiles(ctx, message.files, { ticket, messageId: posted.id, internal: message.kind === 'note' })
  return posted
}
