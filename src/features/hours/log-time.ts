import { AppError } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import type { Speciality } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { zoneOfTicket } from './zone-of-ticket'

export type Worked = { minutes: number; speciality?: Speciality; messageId: string | null; note: string }

/**
 * Typed minutes of the acting member, on today's date in the contract's zone (rules §3.10). They are taken to have ended now; where that
 * would put their start on yesterday, the start stays unknown.
 */
export async function logTime(
  { db, actor, now }: Context,
  ticket: { id: string; clientId: string; contractId: string | null; version: number },
  worked: Worked,
): Promise<void> {
  const speciality = worked.speciality ?? actor.speciality
  if (!speciality) throw new AppError('invalid', 'speciality_needed', 'speciality')
  const timeZone = await zoneOfTicket(db, ticket, actor.timeZone)
  const began = new Date(now.getTime() - worked.minutes * 60_000)
  await db.timeEntry.create({
    data: {
      ticketId: ticket.id,
      clientId: ticket.clientId,
      messageId: worked.messageId,
      memberId: actor.memberId,
      workDate: dateColumn(localDate(now, timeZone)),
      startedAt: localDate(began, timeZone) === localDate(now, timeZone) ? began : null,
      minutes: worked.minutes,
      speciality,
      note: worked.note,
      createdAt: now,
    },
  })
  await db.ticketEvent.createMany({
    data: [
      {
        ticketId: ticket.id,
        clientId: ticket.clientId,
        version: ticket.version,
        actorId: actor.memberId,
        at: now,
        kind: 'time_logged',
        internal: true,
        data: { minutes: worked.minutes, speciality },
      },
    ],
  })
}
