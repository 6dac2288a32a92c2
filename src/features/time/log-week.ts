import { AppError } from '@/domain/error'
import { logTime } from '@/features/hours/log-time'
import { changeTicket } from '@/features/tickets/change'
import { ticketAt } from '@/features/tickets/ticket-at'
import type { Context } from '@/server/context'
import type { LogWeek } from './schema'

/** Everything that was typed into the week, or nothing: a refusal names its cell. Throws `AppError` nothing_typed, what `logTime` does, not_found for a foreign ticket. */
export async function logWeek(ctx: Context, cells: LogWeek): Promise<void> {
  if (cells.length === 0) throw new AppError('invalid', 'nothing_typed')
  const byTicket = Map.groupBy(cells, ({ number }) => number)
  for (const number of [...byTicket.keys()].sort((a, b) => a - b)) {
    const ticket = await changeTicket(ctx, await ticketAt(ctx, number), {}, [])
    for (const { name, date, minutes } of byTicket.get(number) ?? [])
      await logTime(ctx, ticket, { minutes, workDate: date, messageId: null, note: '' }).catch((error: unknown) => {
        throw error instanceof AppError ? new AppError(error.reason, error.key, name, error.values) : error
      })
  }
}
