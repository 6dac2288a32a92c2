import { clearDraft } from '@/features/drafts/clear-draft'
import { logTime } from '@/features/hours/log-time'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { written } from '@/server/rich-text'
import { changeTicket } from './change'
import { mentioned } from './mentioned'
import { postMessage } from './post-message'
import type { Note } from './schema-writing'
import { ticketAt } from './ticket-at'

/** An internal note, which the client never sees; it may carry minutes worked, and those it names are told. */
export async function addNote(ctx: Context, input: Note): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  const said = written(input, 20_000)
  const changed = await changeTicket(ctx, ticket, { lastWordAt: ctx.now, lastWordBy: 'note' }, [{ kind: 'noted', internal: true }])
  const message = await postMessage(ctx, changed, { kind: 'note', ...said, files: input.files })
  const { minutes, speciality, kind } = input
  if (minutes) await logTime(ctx, changed, { minutes, speciality, kind, messageId: message.id, note: '' })
  await clearDraft(ctx, `ticket:${ticket.id}`)
  const memberIds = await mentioned(ctx, ticket, said.text, input.mentions ?? [])
  if (memberIds.length > 0) await tell(ctx, { about: 'mentioned', ticketId: ticket.id, messageId: message.id, memberIds })
}
