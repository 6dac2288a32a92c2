import { logTime } from '@/features/hours/log-time'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { LogTime } from './schema-time'
import { ticketAt } from './ticket-at'

/** Minutes worked without a word to anybody, today or on an earlier day. */
export async function logTimeOnTicket(ctx: Context, { number, version, ...worked }: LogTime): Promise<void> {
  const ticket = await ticketAt(ctx, number, version)
  const changed = await changeTicket(ctx, ticket, {}, [])
  await logTime(ctx, changed, { ...worked, messageId: null })
}
