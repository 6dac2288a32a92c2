import { logTime } from '@/features/hours/log-time'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { postMessage } from './post-message'
import type { Note } from './schema'
import { ticketAt } from './ticket-at'

/** An internal note, which the client never sees; it may carry minutes worked. */
export async function addNote(ctx: Context, input: Note): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  const changed = await changeTicket(ctx, ticket, { lastWordAt: ctx.now, lastWordBy: 'note' }, [{ kind: 'noted', internal: true }])
  const message = await postMessage(ctx, changed, { kind: 'note', text: input.text, files: input.files })
  if (input.minutes) await logTime(ctx, changed, { minutes: input.minutes, speciality: input.speciality, messageId: message.id, note: '' })
}
