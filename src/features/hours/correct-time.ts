import { insertEvents } from '@/data/event-rows'
import { AppError, notFound } from '@/domain/error'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { daysOfTicket } from './days-of-ticket'
import type { Workplace } from './log-time'
import { settleContract } from './settle-contract'
import { takeBack } from './take-back'

type Entry = { minutes: number; speciality: Speciality; kind: TimeEntryKind; note: string; workDate: Date }
export type Correction = { id: string; seen: Entry; next: Entry | { status: 'rejected' }; reason: string }

/**
 * Changes an entry that still is as it was seen; specialists only their own. While it awaits approval it changes in its place; an approved one
 * stays and is taken back by an entry below zero, with another in its place (rules §3.18), which takes a reason and the right to approve. The
 * caller holds the ticket's row. Throws `AppError` time_changed where somebody was first, date_ahead, date_before_contract, time_approved,
 * reason_needed.
 */
export async function correctTime(ctx: Context, ticket: Workplace, { id, seen, next, reason }: Correction): Promise<void> {
  const { db, actor, now } = ctx
  const own = { id, ticketId: ticket.id, reversesId: null, ...(actor.role === 'specialist' ? { memberId: actor.memberId } : {}) }
  const entry = await db.timeEntry.findFirst({
    where: own,
    include: { member: { select: { name: true } }, reversedBy: { select: { id: true } } },
  })
  if (!entry) throw notFound()
  if ('workDate' in next) (await daysOfTicket(ctx, ticket)).refuse(next.workDate.toISOString().slice(0, 10))
  const isSameDay = 'workDate' in next && +next.workDate === +entry.workDate
  const changed = { ...next, ...('workDate' in next && !isSameDay ? { startedAt: null } : {}) }
  if (entry.status === 'rejected' || entry.reversedBy) throw new AppError('conflict', 'time_changed')
  if (entry.status === 'approved') await takeBack(ctx, entry, { seen, next: changed, reason })
  else {
    const decided = 'workDate' in next ? {} : { decidedAt: now, decidedById: actor.memberId, reason }
    const { count } = await db.timeEntry.updateMany({ where: { ...own, ...seen, status: 'pending' }, data: { ...changed, ...decided } })
    if (count === 0) throw new AppError('conflict', 'time_changed')
  }
  await insertEvents(db, [
    {
      ticketId: ticket.id,
      clientId: ticket.clientId,
      version: ticket.version,
      actorId: actor.memberId,
      at: now,
      kind: 'workDate' in next ? 'time_corrected' : 'time_rejected',
      internal: true,
      data: {
        person: entry.member.name,
        before: told(seen),
        ...('workDate' in next ? { after: told(next) } : {}),
        ...(reason ? { reason } : {}),
      },
    },
  ])
  const days = [entry.workDate, ...('workDate' in next ? [next.workDate] : [])].map((date) => date.toISOString().slice(0, 10))
  if (entry.status === 'approved' && ticket.contractId) await settleContract(ctx, ticket.contractId, days)
}

const told = ({ workDate, ...entry }: Entry) => ({ ...entry, workDate: workDate.toISOString().slice(0, 10) })
