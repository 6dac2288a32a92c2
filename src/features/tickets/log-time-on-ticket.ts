import { logTime } from '@/features/hours/log-time'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { LogTime } from './schema'
import { ticketAt } from './ticket-at'

/** Minutes worked without a word to anybody. */
export async function logTimeOnTicket(ctx: Context, input: LogTime): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  const changed = await changeTicket(ctx, ticket, {}, [])
  await logTime(ctx, changed, { minutes: input.minutes, speciality: input.speciality, messageId: null, note: input.note })
}
