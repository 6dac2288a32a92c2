import { AppError } from '@/domain/error'
import { reopenWithinDays } from '@/domain/ticket'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import { postMessage } from './post-message'
import type { Reopen } from './schema-writing'
import { stepTo } from './step'
import { authorsTicketAt, type TicketRow } from './ticket-at'

/** The author isn't content: a new cycle of the clocks begins with this message (rules §2.9). Within 14 days of closing. */
export async function reopen(ctx: Context, input: Reopen): Promise<void> {
  const ticket = await authorsTicketAt(ctx, input.number, input.version)
  if (!mayReopen(ticket, ctx.now)) throw new AppError('conflict', 'cannot_reopen', undefined, { days: reopenWithinDays })
  const step = stepTo(ticket, 'planned', ctx.now)
  const changed = await changeTicket(ctx, ticket, { lastWordAt: ctx.now, lastWordBy: 'client', ...step.data }, [
    { kind: 'reopened' },
    step.event,
  ])
  const message = await postMessage(ctx, changed, { kind: 'request', text: input.text, files: input.files })
  await advanceClocks(ctx, changed, [{ happened: 'reopened' }])
  await tell(ctx, { about: 'reopened', ticketId: ticket.id, messageId: message.id })
}

export function mayReopen(ticket: Pick<TicketRow, 'status' | 'closedAt'>, now: Date): boolean {
  if (ticket.status === 'resolved') return true
  return ticket.status === 'closed' && ticket.closedAt !== null && +now - +ticket.closedAt <= reopenWithinDays * 86_400_000
}
