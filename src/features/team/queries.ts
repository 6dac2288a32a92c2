import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import type { Role } from '@/domain/permission'
import type { Speciality } from '@/domain/ticket'
import type { Context } from '@/server/context'

/** `contact`: known by name, without access; an invitation that has run out leaves one. */
export type MemberState = 'active' | 'invited' | 'contact' | 'disabled'

export type ListedMember = {
  id: string
  name: string
  email: string | null
  phone: string | null
  role: Role
  speciality: Speciality | null
  state: MemberState
  /** Has an account: the address is theirs. */
  joined: boolean
  isSelf: boolean
  /** Of staff: the living teams they are in. */
  teams: { id: string; name: string }[]
  calendarId: string | null
}

/** Staff of the tenant, by name, the disabled last. */
export const staffMembers = ({ db, actor, now }: Context) => membersOf(db, null, actor.memberId, now)

/** What the forms of staff offer: teams to be in, calendars to work by. */
export async function staffChoices({ db }: Context) {
  return {
    teams: await db.team.findMany({ where: { archivedAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
    calendars: await db.calendar.findMany({
      where: { removedAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, isDefault: true },
    }),
  }
}
export type StaffChoices = Awaited<ReturnType<typeof staffChoices>>

/** The people of the actor's own company, by name, the disabled last. */
export async function colleagues({ db, actor, now }: Context): Promise<ListedMember[]> {
  return actor.clientId ? membersOf(db, actor.clientId, actor.memberId, now) : []
}

/** The people of a client (`null`: staff); an empty list where the scope doesn't show that client. */
export async function membersOf(db: TenantDb, clientId: string | null, selfId: string | null, now: Date): Promise<ListedMember[]> {
  const members = await db.member.findMany({
    where: { clientId },
    include: {
      invitations: { where: { usedAt: null, expiresAt: { gt: now } }, select: { id: true }, take: 1 },
      teams: { where: { team: { archivedAt: null } }, select: { team: { select: { id: true, name: true } } } },
    },
    orderBy: { name: 'asc' },
  })
  const listed = members.map(({ id, name, email, phone, role, speciality, calendarId, teams, ...rest }) => ({
    id,
    name,
    email,
    phone,
    role,
    speciality,
    state: stateOf(rest),
    joined: rest.personId !== null,
    isSelf: id === selfId,
    teams: teams.map(({ team }) => team),
    calendarId,
  }))
  return [...listed.filter(({ state }) => state !== 'disabled'), ...listed.filter(({ state }) => state === 'disabled')]
}

function stateOf(member: { disabledAt: Date | null; personId: string | null; invitations: unknown[] }): MemberState {
  if (member.disabledAt) return 'disabled'
  if (member.personId) return 'active'
  return member.invitations.length > 0 ? 'invited' : 'contact'
}
