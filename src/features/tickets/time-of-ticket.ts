import { can } from '@/domain/permission'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import { daysOfTicket } from '@/features/hours/days-of-ticket'
import { kindOfTicket } from '@/features/hours/kind-of-ticket'
import { monthOfContract } from '@/features/hours/month-of-client'
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
  /** Taken back: corrected or withdrawn after it was approved. */
  state: 'pending' | 'approved' | 'rejected' | 'taken_back'
  note: string
  /** Of a rejection or a correction. */
  reason: string
  mayCorrect: boolean
  /** An approved one is taken back, which takes a reason. */
  needsReason: boolean
}

/** Every entry of time on a ticket, the newest first; what was rejected stays in the list. */
export async function timeOfTicket(ctx: Context, number: number) {
  const { db, actor } = ctx
  const ticket = await db.ticket.findFirst({
    where: { number, ...readable(actor) },
    select: { id: true, number: true, version: true, subject: true, clientId: true, contractId: true },
  })
  if (!ticket) return null
  const entries = await db.timeEntry.findMany({
    where: { ticketId: ticket.id, reversesId: null },
    orderBy: [{ workDate: 'desc' }, { id: 'desc' }],
    include: { member: { select: { name: true } }, reversedBy: { select: { reason: true } } },
    take: mostEntries,
  })
  const { today, first } = await daysOfTicket(ctx, ticket)
  return {
    ...ticket,
    today,
    first,
    kind: await kindOfTicket(db, ticket.id),
    speciality: actor.speciality,
    month: await monthOfContract(db, ticket.contractId, ctx.now),
    entries: entries.map(({ id, member, memberId, workDate, minutes, speciality, kind, status, note, reason, reversedBy }): TicketTime => {
      const state = reversedBy ? 'taken_back' : status
      const isOwn = actor.role !== 'specialist' || memberId === actor.memberId
      return {
        id,
        person: member.name,
        workDate: workDate.toISOString().slice(0, 10),
        minutes,
        speciality,
        kind,
        state,
        note,
        reason: reversedBy?.reason ?? reason,
        mayCorrect: isOwn && (state === 'pending' || (state === 'approved' && can(actor.role, 'time.approve'))),
        needsReason: state === 'approved',
      }
    }),
  }
}

const mostEntries = 500
