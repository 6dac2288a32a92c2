import { AppError, notFound } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { zoneOfTicket } from './zone-of-ticket'

type Entry = { minutes: number; speciality: Speciality; kind: TimeEntryKind; note: string; workDate: Date }
export type Correction = { id: string; seen: Entry; next: Entry | { status: 'rejected' }; reason: string }

/**
 * Changes an entry that still is as it was seen; specialists only their own. The caller holds the ticket's row. Throws `conflict` where
 * somebody was first, `invalid` for a day that has not come yet in the contract's zone.
 */
export async function correctTime(
  { db, actor, now }: Context,
  ticket: { id: string; clientId: string; contractId: string | null; version: number },
  { id, seen, next, reason }: Correction,
): Promise<void> {
  const own = { id, ticketId: ticket.id, ...(actor.role === 'specialist' ? { memberId: actor.memberId } : {}) }
  const entry = await db.timeEntry.findFirst({
    where: own,
    select: { startedAt: true, workDate: true, member: { select: { name: true } } },
  })
  if (!entry) throw notFound()
  if ('workDate' in next && next.workDate > dateColumn(localDate(now, await zoneOfTicket(db, ticket, actor.timeZone))))
    throw new AppError('invalid', 'date_ahead', 'workDate')
  const isSameDay = 'workDate' in next && +next.workDate === +entry.workDate
  const { count } = await db.timeEntry.updateMany({
    where: { ...own, ...seen, status: { not: 'rejected' } },
    data: { ...next, ...('workDate' in next && !isSameDay ? { startedAt: null } : {}) },
  })
  if (count === 0) throw new AppError('conflict', 'time_changed')
  await db.ticketEvent.createMany({
    data: [
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
    ],
  })
}

const told = ({ workDate, ...entry }: Entry) => ({ ...entry, workDate: workDate.toISOString().slice(0, 10) })
