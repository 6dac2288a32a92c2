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
  isSelf: boolean
}

/** Staff of the tenant, by name, the disabled last. */
export const staffMembers = ({ db, actor, now }: Context) => membersOf(db, null, actor.memberId, now)

/** The people of the actor's own company, by name, the disabled last. */
export async function colleagues({ db, actor, now }: Context): Promise<ListedMember[]> {
  return actor.clientId ? membersOf(db, actor.clientId, actor.memberId, now) : []
}

/** The people of a client (`null`: staff); an empty list where the scope doesn't show that client. */
export async function membersOf(db: TenantDb, clientId: string | null, selfId: string | null, now: Date): Promise<ListedMember[]> {
  const members = await db.member.findMany({
    where: { clientId },
    include: { invitations: { where: { usedAt: null, expiresAt: { gt: now } }, select: { id: true }, take: 1 } },
    orderBy: { name: 'asc' },
  })
  const listed = members.map(({ id, name, email, phone, role, speciality, ...rest }) => ({
    id,
    name,
    email,
    phone,
    role,
    speciality,
    state: stateOf(rest),
    isSelf: id === selfId,
  }))
  return [...listed.filter(({ state }) => state !== 'disabled'), ...listed.filter(({ state }) => state === 'disabled')]
}

function stateOf(member: { disabledAt: Date | null; personId: string | null; invitations: unknown[] }): MemberState {
  if (member.disabledAt) return 'disabled'
  if (member.personId) return 'active'
  return member.invitations.length > 0 ? 'invited' : 'contact'
}
