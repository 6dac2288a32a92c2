import { can, type Role } from '@/domain/permission'
import { type Speciality, specialities } from '@/domain/ticket'
import type { Context } from '@/server/context'
import type { Mentionable } from './mentioned'
import type { TicketThread } from './thread'

export type StaffMember = { id: string; name: string; role: Role; speciality: Speciality | null }
export type WatcherChoice = { id: string; name: string; side: 'client' | 'staff' }

type PeopleAround = {
  /** Who can be put on it; empty for those who don't assign. */
  staff: StaffMember[]
  /** Who can be called by name in a note. */
  mentionable: Mentionable[]
  /** Who else of the client and of the staff may be told of it. */
  mayWatch: WatcherChoice[]
}

/** Everybody whom a ticket offers for something, by name: the staff and the client's people in one statement. */
export async function peopleAround(
  { db, actor }: Context,
  { client, requester, watchers, assignees }: Pick<TicketThread, 'client' | 'requester' | 'watchers' | 'assignees'>,
): Promise<PeopleAround> {
  const people = await db.member.findMany({
    where: { disabledAt: null, OR: [{ clientId: null }, { clientId: client.id }] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, role: true, speciality: true, clientId: true, email: true },
  })
  const staff = people.filter(({ clientId }) => clientId === null)
  const assigned = new Set(assignees.map(({ member }) => member.id))
  const reads = ({ id, role }: { id: string; role: Role }) => actor.specialistsSeeAll || role !== 'specialist' || assigned.has(id)
  const already = new Set([requester.id, ...watchers.flatMap(({ memberId }) => memberId ?? [])])
  return {
    staff: can(actor.role, 'ticket.assign') ? bySpeciality(staff).map(({ clientId: _, email: __, ...member }) => member) : [],
    mentionable: staff.filter(reads).map(({ id, name }) => ({ id, name })),
    mayWatch: people
      .filter(({ id, email }) => email !== null && !already.has(id))
      .map(({ id, name, clientId }) => ({ id, name, side: clientId ? 'client' : 'staff' })),
  }
}

/** Those of a speciality first, in the order in which specialities are named everywhere. */
function bySpeciality<M extends { speciality: Speciality | null }>(staff: M[]): M[] {
  const rank = ({ speciality }: M) => (speciality ? specialities.indexOf(speciality) : specialities.length)
  return staff.toSorted((a, b) => rank(a) - rank(b))
}
