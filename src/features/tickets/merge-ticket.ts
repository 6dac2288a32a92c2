import { holdTickets } from '@/data/clock-rows'
import { type Clock, clocksFrom, isOpen } from '@/domain/clock'
import { AppError, notFound } from '@/domain/error'
import { isOver } from '@/domain/ticket'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks, clockEventsOf } from './clocks'
import { policyOf } from './policy'
import type { MergeTicket } from './schema-clocks'
import { stepTo } from './step'
import { type TicketRow, ticketAt } from './ticket-at'

/**
 * Two tickets about one thing go on as one: the source is closed and its clocks end; where it was still owed an answer the target owes it
 * no later (rules §2.9). Throws `AppError` not_found, merge_itself, merge_over, merge_client, `StaleTicket`.
 */
export async function mergeTicket(ctx: Context, { number, version, into }: MergeTicket): Promise<void> {
  const [source, target] = [await ticketAt(ctx, number, version), await ticketAt(ctx, into)]
  if (source.id === target.id) throw new AppError('invalid', 'merge_itself', 'into')
  if (source.clientId !== target.clientId) throw new AppError('invalid', 'merge_client', 'into')
  await holdTickets(ctx.db, [source.id, target.id])
  const held = await ctx.db.ticket.findFirst({ where: { id: target.id } })
  if (!held) throw notFound()
  if (isOver(source.status) || isOver(held.status)) throw new AppError('conflict', 'merge_over')
  const owed = await owedBy(ctx, source)
  const step = stepTo(source, 'closed', ctx.now)
  const closed = { ...step.data, mergedIntoId: target.id }
  await changeTicket(ctx, source, closed, [{ kind: 'merged', data: { number: target.number } }, step.event])
  await advanceClocks(ctx, source, [{ happened: 'merged' }])
  const word = owed ? { lastWordAt: ctx.now, lastWordBy: 'client' as const } : {}
  await changeTicket(ctx, held, word, [{ kind: 'merged_in', data: { number: source.number } }])
  if (owed) await advanceClocks(ctx, held, [{ happened: 'client_message' }, { happened: 'taken_over', other: owed }])
  await tell(ctx, { about: 'closed', ticketId: source.id, data: { why: 'other' } })
}

/** The answer that the ticket still owes, if any; the earliest due. */
async function owedBy(ctx: Context, ticket: TicketRow): Promise<Clock | null> {
  const { time } = await policyOf(ctx.db, ticket.contractId, ctx.actor.timeZone)
  const clocks = clocksFrom(await clockEventsOf(ctx.db, ticket.id), time)
  const answers = clocks.filter((clock) => isOpen(clock) && clock.dueAt && (clock.kind === 'reaction' || clock.kind === 'next_reaction'))
  return answers.sort((a, b) => +a.dueAt! - +b.dueAt!)[0] ?? null
}
