import { AppError } from '@/domain/error'
import { isOver, type TicketStatus } from '@/domain/ticket'
import { clearDraft } from '@/features/drafts/clear-draft'
import { logTime } from '@/features/hours/log-time'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { written } from '@/server/rich-text'
import { causeOnResolving } from './breach-cause'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import { closingOf } from './closing'
import { letterOfReplyAt } from './hold-letter'
import { postMessage } from './post-message'
import type { Reply } from './schema-writing'
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
  const said = written(input, 20_000)
  const step = moved ? stepTo(ticket, to, ctx.now) : null
  const closing = to === 'resolved' || ticket.status === 'resolved' ? await closingOf(ctx, ticket) : {}
  const changed = await changeTicket(ctx, ticket, { lastWordAt: ctx.now, lastWordBy: 'staff', ...step?.data, ...closing }, [
    { kind: 'replied' },
    ...(step ? [step.event] : []),
  ])
  const letterAt = await letterOfReplyAt(ctx, ticket)
  const message = await postMessage(ctx, changed, { kind: 'reply', ...said, files: input.files, letterAt })
  const { minutes, speciality, kind } = input
  if (minutes) await logTime(ctx, changed, { minutes, speciality, kind, messageId: message.id, note: '' })
  await advanceClocks(ctx, ticket, [
    { happened: 'staff_message' },
    ...(step ? [{ happened: 'status' as const, from: ticket.status, to: step.to }] : []),
  ])
  if (to === 'resolved') await causeOnResolving(ctx, ticket, input.causeId)
  await clearDraft(ctx, `ticket:${ticket.id}`)
  await tell(ctx, { about: step?.to === 'resolved' ? 'resolved' : 'replied', ticketId: ticket.id, messageId: message.id })
  if (step && step.to !== 'resolved') await tell(ctx, { about: 'status', ticketId: ticket.id, data: { from: ticket.status, to: step.to } })
}
