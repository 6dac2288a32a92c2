import { AppError } from '@/domain/error'
import { isOver, type TicketStatus } from '@/domain/ticket'
import { clearDraft } from '@/features/drafts/clear-draft'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { written } from '@/server/rich-text'
import { changeTicket } from './change'
import { advanceClocks, type Happening } from './clocks'
import { closingOf } from './closing'
import { postMessage } from './post-message'
import type { Answer } from './schema-writing'
import { stepTo } from './step'
import { authorsTicketAt } from './ticket-at'

/** The client's message. Ends waiting for the client by itself; after the end it opens nothing (rules §2.4). */
export async function answer(ctx: Context, input: Answer): Promise<void> {
  const ticket = await authorsTicketAt(ctx, input.number, input.version)
  if (ticket.status === 'closed') throw new AppError('conflict', 'ticket_closed')
  const to = ticket.status === 'waiting_client' ? (ticket.resumeTo ?? 'registered') : ticket.status === 'refused' ? 'registered' : null
  const step = to ? stepTo(ticket, to, ctx.now) : null
  const closing = ticket.status === 'resolved' ? await closingOf(ctx, ticket) : {}
  const changed = await changeTicket(ctx, ticket, { lastWordAt: ctx.now, lastWordBy: 'client', ...step?.data, ...closing }, [
    { kind: 'answered' },
    ...(step ? [step.event] : []),
  ])
  const message = await postMessage(ctx, changed, { kind: 'request', ...written(input, 20_000), files: input.files })
  await clearDraft(ctx, `ticket:${ticket.id}`)
  await advanceClocks(ctx, changed, heard(ticket.status, step?.to))
  await tell(ctx, { about: 'client_replied', ticketId: ticket.id, messageId: message.id })
}

/** A refused ticket that its author completes starts anew (rules §2, "Statuses and moves"). */
function heard(from: TicketStatus, to?: TicketStatus): Happening[] {
  if (from === 'refused') return [{ happened: 'reopened' }]
  if (to) return [{ happened: 'status', from, to }, { happened: 'client_message' }]
  return isOver(from) ? [] : [{ happened: 'client_message' }]
}
