import type { Context } from '@/server/context'
import { addNote } from './note'
import { replyToClient } from './reply'
import type { Write } from './schema-writing'

/** One form, two readers: what is written goes to the client or stays inside as the form's mode says, whichever button was pressed. */
export function writeOnTicket(ctx: Context, input: Write): Promise<void> {
  return input.mode === 'note' ? addNote(ctx, input) : replyToClient(ctx, input)
}
