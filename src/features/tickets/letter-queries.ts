import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { env } from '@/server/env'

/** Who gets a letter, in which zone its instants are written, and in whose name it goes. */
export type Addressed = {
  to: { name: string; email: string }
  timeZone: string
  sender: string
  /** The tenant's, for readers who have chosen none. */
  locale: string
}

/** The promise is the reaction clock's due; none for a ticket that staff typed in during a call, which has it met at once (rules §2.3). */
export async function registeredTicket(db: TenantDb, ticketId: string) {
  const ticket = await ticketOfLetter(db, ticketId)
  const letter = ticket && addressed(ticket, ticket.requester)
  if (!letter) return null
  const clock = await db.clock.findFirst({ where: { ticketId, kind: 'reaction' }, orderBy: { cycle: 'desc' } })
  const metAtOnce = clock?.metAt && clock.metAt <= clock.startedAt
  return { ...letter, ...headOf(ticket, 'portal'), promise: metAtOnce ? null : (clock?.dueAt ?? null) }
}

/** Staff's public message for the requester; null for whatever else the message is. */
export async function publicReply(db: TenantDb, { ticketId, messageId }: { ticketId: string; messageId: string }) {
  const message = await messageOfLetter(db, ticketId, messageId, 'reply')
  const ticket = await ticketOfLetter(db, ticketId)
  const letter = ticket && addressed(ticket, ticket.requester)
  if (!message || !letter) return null
  return { ...letter, ...headOf(ticket, 'portal'), ...message, awaitsAnswer: ticket.status === 'waiting_client' }
}

/** Null once the assignment has been taken back. `due`: of the nearest open clock. */
export async function assignedTicket(db: TenantDb, { ticketId, memberId }: { ticketId: string; memberId: string }) {
  const assigned = await db.assignee.findFirst({ where: { ticketId, memberId }, include: { member: true } })
  const ticket = assigned && (await ticketOfLetter(db, ticketId))
  const letter = ticket && addressed(ticket, assigned.member)
  if (!letter) return null
  return { ...letter, ...headOf(ticket, 'desk'), client: ticket.client.name, due: ticket.dueAt }
}

/** Who hears of a client's answer: the assignees, else the client's manager. */
export async function readersOfAnswer(db: TenantDb, ticketId: string): Promise<string[]> {
  const assignees = await db.assignee.findMany({ where: { ticketId, member: { disabledAt: null } }, select: { memberId: true } })
  if (assignees.length > 0) return assignees.map(({ memberId }) => memberId)
  const ticket = await ticketOfLetter(db, ticketId)
  return ticket?.client.managerId ? [ticket.client.managerId] : []
}

/** The client's message for one of the staff. */
export async function clientAnswer(
  db: TenantDb,
  { ticketId, messageId, memberId }: { ticketId: string; messageId: string; memberId: string },
) {
  const message = await messageOfLetter(db, ticketId, messageId, 'request')
  const ticket = await ticketOfLetter(db, ticketId)
  const member = await db.member.findFirst({ where: { id: memberId, clientId: null } })
  const letter = ticket && member && addressed(ticket, member)
  if (!message || !letter) return null
  return { ...letter, ...headOf(ticket, 'desk'), ...message, client: ticket.client.name }
}

type TicketOfLetter = NonNullable<Awaited<ReturnType<typeof ticketOfLetter>>>

async function ticketOfLetter(db: TenantDb, id: string) {
  const ticket = await db.ticket.findFirst({ where: { id }, include: { requester: true, client: true, contract: true } })
  return ticket && { ...ticket, tenant: await db.tenant.findFirstOrThrow() }
}

async function messageOfLetter(db: TenantDb, ticketId: string, id: string, kind: 'reply' | 'request') {
  const message = await db.message.findFirst({ where: { id, ticketId, kind }, include: { author: true } })
  return message && { author: message.author.name, text: message.text }
}

function headOf({ id, number, subject, tenant }: TicketOfLetter, side: 'portal' | 'desk') {
  return { ticketId: id, number, subject, url: `${env().APP_URL}/${tenant.slug}/${side}/tickets/${number}` }
}

/** Clients read instants in their contract's zone, staff in the tenant's. */
function addressed({ tenant, contract }: TicketOfLetter, member: MemberOfLetter): Addressed | null {
  if (!member.email || member.disabledAt) return null
  return {
    to: { name: member.name, email: member.email },
    timeZone: (member.clientId && contract?.timeZone) || tenant.timeZone,
    sender: tenant.name,
    locale: tenant.locale,
  }
}

type MemberOfLetter = { clientId: string | null; name: string; email: string | null; disabledAt: Date | null }
