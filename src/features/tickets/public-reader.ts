import 'server-only'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import type { PublicLetter } from '@/domain/letter-template'
import { kindForClients } from '@/domain/notice'
import { isStaff, type Role } from '@/domain/permission'
import type { Unsubscription } from '@/server/unsubscribe-token'

/** Who reads a letter; without a role it is an address outside. */
export type PublicReader = {
  tenantId: string
  memberId: string | null
  watcherId: string | null
  name: string
  email: string
  role: Role | null
  opensTicket: boolean
}

type Ticket = { id: string; tenantId: string; clientId: string; requesterId: string; client: { employeesSeeAll: boolean } }
type Asked = { memberId?: string; watcherId?: string }

/** The person of the ticket's client, or the watcher; null once disabled, stopped, without an address, or of another client. */
export async function publicReader(db: TenantDb, ticket: Ticket, { memberId, watcherId }: Asked): Promise<PublicReader | null> {
  if (watcherId) return watcherOf(db, ticket, watcherId)
  const member = memberId ? await db.member.findFirst({ where: { id: memberId, clientId: ticket.clientId, disabledAt: null } }) : null
  return member?.email ? memberReader(ticket, { ...member, email: member.email }) : null
}

async function watcherOf(db: TenantDb, ticket: Ticket, id: string): Promise<PublicReader | null> {
  const watcher = await db.watcher.findFirst({ where: { id, ticketId: ticket.id, stoppedAt: null }, include: { member: true } })
  if (!watcher || watcher.member?.disabledAt) return null
  const { tenantId, name, email, member } = watcher
  if (member && !(await mayRead(db, ticket, member))) return null
  if (member) return { ...memberReader(ticket, { ...member, email: member.email ?? email }), watcherId: id }
  return { tenantId, memberId: null, watcherId: id, name, email, role: null, opensTicket: false }
}

/** Nobody learns by letter of a ticket that they may not open: a specialist may be kept to what is assigned to them. */
async function mayRead(db: TenantDb, ticket: Ticket, { id, role }: Prisma.MemberGetPayload<object>): Promise<boolean> {
  if (role !== 'specialist') return true
  const { specialistsSeeAll } = await db.tenant.findFirstOrThrow({ select: { specialistsSeeAll: true } })
  return specialistsSeeAll || (await db.assignee.count({ where: { ticketId: ticket.id, memberId: id } })) > 0
}

type MemberWithAddress = Prisma.MemberGetPayload<object> & { email: string }

function memberReader(ticket: Ticket, member: MemberWithAddress): PublicReader {
  const { tenantId, id, name, email, role } = member
  return { tenantId, memberId: id, watcherId: null, name, email, role, opensTicket: opens(ticket, member) }
}

/** Who has an account and may see the ticket: staff, the company's responsible, its author, and colleagues where the company lets them. */
function opens(ticket: Ticket, { personId, role, clientId, id }: MemberWithAddress): boolean {
  if (!personId) return false
  if (isStaff(role)) return true
  if (clientId !== ticket.clientId) return false
  return role === 'responsible' || ticket.client.employeesSeeAll || ticket.requesterId === id
}

/** What the letter's link ends: a watcher's letters of this ticket, a person's letters of this kind. */
export function unsubscription({ tenantId, memberId, watcherId }: PublicReader, about: PublicLetter): Unsubscription | null {
  if (watcherId) return { tenantId, watcherId }
  const kind = kindForClients(about)
  return memberId && kind ? { tenantId, memberId, kind } : null
}
