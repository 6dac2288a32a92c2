import { can, type Role } from '@/domain/permission'
import type { Speciality } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { type TicketThread, ticketThread } from './thread'

export type StaffMember = { id: string; name: string; role: Role; speciality: Speciality | null }

/** A ticket as its page on the desk shows it: the thread, and what this member of staff may do with it. */
export type DeskTicket = TicketThread & {
  me: StaffMember
  /** Who can be put on it; empty for those who don't assign. */
  staff: StaffMember[]
  mayAssign: boolean
  mayPrioritise: boolean
}

export async function deskTicket(ctx: Context, number: number): Promise<DeskTicket | null> {
  const { db, actor } = ctx
  const thread = await ticketThread(ctx, number)
  if (!thread) return null
  const mayAssign = can(actor.role, 'ticket.assign')
  return {
    ...thread,
    me: { id: actor.memberId, name: actor.name, role: actor.role, speciality: actor.speciality },
    staff: mayAssign ? await assignableStaff(db) : [],
    mayAssign,
    mayPrioritise: can(actor.role, 'ticket.prioritise'),
  }
}

/** Staff by speciality and name; those of a speciality first. */
export function assignableStaff(db: Context['db']): Promise<StaffMember[]> {
  return db.member.findMany({
    where: { clientId: null, disabledAt: null },
    select: { id: true, name: true, role: true, speciality: true },
    orderBy: [{ speciality: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }],
  })
}
