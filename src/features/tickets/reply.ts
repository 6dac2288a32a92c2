import { enqueue } from '@/data/outbox'
import { AppError } from '@/domain/error'
import { isOver, type TicketStatus } from '@/domain/ticket'
import { logTime } from '@/features/hours/log-time'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import { postMessage } from './post-message'
import type { Reply } from './schema'
import { allowMove, stepTo } from './step'
import { ticketAt } from './ticket-at'

const statusAfter: Record<Reply['next'], TicketStatus | null> = {
  stay: null,
  wait: 'waiting_client',
  review: 'review',
  resolve: 'resolved',
}

/** Staff's public answer with the minutes worked and, in the same gesture, the next step. Meets the reaction clock (rules §2.3). */
export async function replyToClient(ctx: Context, input: Reply): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  const to = statusAfter[input.next]
  const moved = to !== null && to !== ticket.status
  if (isOver(ticket.status) && to !== null) throw new AppError('conflict', 'no_such_move')
  if (moved) allowMove(ctx.actor, ticket, to)
  const step = moved ? stepTo(ticket, to, ctx.now) : null
  const changed = await changeTicket(ctx, ticket, { lastWordAt: ctx.now, lastWordBy: 'staff', ...step?.data }, [
    { kind: 'replied' },
    ...(step ? [step.event] : []),
  ])
  const message = await postMessage(ctx, changed, { kind: 'reply', text: input.text, files: input.files })
  if (input.minutes) await logTime(ctx, changed, { minutes: input.minutes, speciality: input.speciality, messageId: message.id, note: '' })
  await advanceClocks(ctx, ticket, [
    { happened: 'staff_message' },
    ...(step ? [{ happened: 'status' as const, from: ticket.status, to: step.to }] : []),
  ])
  await enqueue(ctx.db, {
    name: step?.to === 'resolved' ? 'send-ticket-resolved' : 'send-reply',
    tenantId: ctx.actor.tenantId,
    ticketId: ticket.id,
    messageId: message.id,
  })
}
