import { localDate } from '@/domain/local-date'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import { zoneOfTicket } from '@/features/hours/zone-of-ticket'
import type { Context } from '@/server/context'
import { readable } from './ticket-at'

export type TicketTime = {
  id: string
  person: string
  /** In the contract's zone. */
  workDate: string
  minutes: number
  speciality: Speciality
  kind: TimeEntryKind
  isRejected: boolean
  note: string
  mayCorrect: boolean
}

/** Every entry of time on a ticket, the newest first; what was rejected stays in the list. */
export async function timeOfTicket({ db, actor, now }: Context, number: number) {
  const ticket = await db.ticket.findFirst({
    where: { number, ...readable(actor) },
    select: { id: true, number: true, version: true, subject: true, clientId: true, contractId: true },
  })
  if (!ticket) return null
  const entries = await db.timeEntry.findMany({
    where: { ticketId: ticket.id },
    orderBy: [{ workDate: 'desc' }, { id: 'desc' }],
    include: { member: { select: { name: true } } },
    take: mostEntries,
  })
  return {
    ...ticket,
    today: localDate(now, await zoneOfTicket(db, ticket, actor.timeZone)),
    entries: entries.map(
      ({ id, member, memberId, workDate, minutes, speciality, kind, status, note }): TicketTime => ({
        id,
        person: member.name,
        workDate: workDate.toISOString().slice(0, 10),
        minutes,
        speciality,
        kind,
        isRejected: status === 'rejected',
        note,
        mayCorrect: status !== 'rejected' && (actor.role !== 'specialist' || memberId === actor.memberId),
      }),
    ),
  }
}

const mostEntries = 500
