import type { Prisma } from '@/data/shapes'
import { AppError } from '@/domain/error'
import { dateBegins, dateColumn, localDate } from '@/domain/local-date'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket, type NewEvent } from './change'
import { policyOf } from './policy'
import type { PromiseRelease } from './schema'
import { type TicketRow, ticketAt } from './ticket-at'

/** Another date or name for what was promised; its author is told. Throws `conflict` where no release is awaited. */
export async function promiseRelease(ctx: Context, input: PromiseRelease): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  if (ticket.status !== 'waiting_release') throw new AppError('conflict', 'no_such_move')
  const { data, event } = await releasePromised(ctx, ticket, input)
  await changeTicket(ctx, ticket, data, [event])
  await tell(ctx, { about: 'release_promised', ticketId: ticket.id })
}

/** The columns and the event of a promise. Throws `invalid` beside the date unless it is today or later where the contract is. */
export async function releasePromised(
  ctx: Context,
  ticket: TicketRow,
  { plannedOn, release }: { plannedOn?: string; release?: string },
): Promise<{ data: Prisma.TicketUncheckedUpdateManyInput; event: NewEvent }> {
  if (!plannedOn) throw new AppError('invalid', 'date', 'plannedOn')
  const { timeZone } = await policyOf(ctx.db, ticket.contractId, ctx.actor.timeZone)
  if (plannedOn < localDate(ctx.now, timeZone)) throw new AppError('invalid', 'date_past', 'plannedOn')
  return {
    data: { plannedOn: dateColumn(plannedOn), release: release ?? null, releaseDueAt: dateBegins(plannedOn, timeZone) },
    event: { kind: 'release_promised', data: { on: plannedOn, ...(release ? { release } : {}) } },
  }
}
