import { forbidden } from '@/domain/error'
import { can } from '@/domain/permission'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { causeOnResolving } from './breach-cause'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import { closingOf } from './closing'
import { releasePromised } from './promise-release'
import { reasonGiven, reasonKindOf } from './reasons'
import type { Move } from './schema'
import { allowMove, stepTo } from './step'
import { ticketAt } from './ticket-at'

/**
 * A move by the table of moves; into progress it meets the start clock (rules §2.3). Refusing and putting off take a reason that the
 * author reads, waiting for a release also its date.
 */
export async function moveTicket(ctx: Context, input: Move): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  const { status: to } = input
  if (ticket.status === to) return
  allowMove(ctx.actor, ticket, to)
  if (to === 'refused' && !can(ctx.actor.role, 'ticket.refuse')) throw forbidden()
  const kind = reasonKindOf(to)
  const why = kind
    ? await reasonGiven(ctx.db, kind, { reasonId: input.reasonId, comment: input.reason })
    : { reasonId: null, reason: input.reason }
  const release = to === 'waiting_release' ? await releasePromised(ctx, ticket, input) : null
  const step = stepTo(ticket, to, ctx.now, why)
  const closing = to === 'resolved' ? await closingOf(ctx, ticket) : {}
  await changeTicket(ctx, ticket, { ...step.data, ...closing, ...release?.data }, [step.event, ...(release ? [release.event] : [])])
  await advanceClocks(ctx, ticket, [{ happened: 'status', from: ticket.status, to }])
  if (to === 'resolved') await causeOnResolving(ctx, ticket, input.causeId)
  await tell(ctx, { about: tellOf[to] ?? 'status', ticketId: ticket.id, data: { from: ticket.status, to } })
}

const tellOf: Partial<Record<Move['status'], 'refused' | 'postponed' | 'release_promised' | 'resolved'>> = {
  refused: 'refused',
  waiting_third_party: 'postponed',
  waiting_release: 'release_promised',
  resolved: 'resolved',
}
