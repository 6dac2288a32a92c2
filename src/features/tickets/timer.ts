import { longestEntry } from '@/domain/duration'
import { AppError } from '@/domain/error'
import { partsOfTimer } from '@/domain/timer'
import { daysOfTicket } from '@/features/hours/days-of-ticket'
import { logTime } from '@/features/hours/log-time'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { StopTimer } from './schema-time'
import { type TicketRow, ticketAt } from './ticket-at'

/** A person works on one thing: what ran before is stopped and written down. Throws `AppError` timer_too_long of the one before. */
export async function startTimer(ctx: Context, { number }: { number: number }): Promise<void> {
  const { db, actor, now } = ctx
  const ticket = await ticketAt(ctx, number)
  const running = await taken(ctx)
  if (running) await writeDown(ctx, running, '')
  await db.timer.create({ data: { memberId: actor.memberId, clientId: ticket.clientId, ticketId: ticket.id, startedAt: now } })
}

/**
 * Stops what runs and writes it down, split at midnight (rules §3.10), or lets it go. Throws `AppError` no_timer, timer_too_long where it was
 * forgotten for more than a day.
 */
export async function stopTimer(ctx: Context, input: StopTimer): Promise<void> {
  const running = await taken(ctx)
  if (!running) throw new AppError('conflict', 'no_timer')
  if (input.verdict === 'log') await writeDown(ctx, running, input.note)
}

type Running = { startedAt: Date; ticket: TicketRow }

/** Whoever deletes the row has stopped it: two clicks are one stop. */
async function taken({ db, actor }: Context): Promise<Running | null> {
  const timer = await db.timer.findFirst({ where: { memberId: actor.memberId }, include: { ticket: true } })
  if (!timer) return null
  const { count } = await db.timer.deleteMany({ where: { memberId: actor.memberId, startedAt: timer.startedAt } })
  return count > 0 ? timer : null
}

async function writeDown(ctx: Context, { ticket, startedAt }: Running, note: string): Promise<void> {
  if (+ctx.now - +startedAt > longestEntry * 60_000) throw new AppError('conflict', 'timer_too_long', undefined, { number: ticket.number })
  const { timeZone } = await daysOfTicket(ctx, ticket)
  const parts = partsOfTimer(startedAt, ctx.now, timeZone)
  if (parts.length === 0) return
  const changed = await changeTicket(ctx, ticket, {}, [])
  for (const part of parts)
    await logTime(ctx, changed, { minutes: part.minutes, workDate: part.workDate, start: part.startedAt, messageId: null, note })
}
