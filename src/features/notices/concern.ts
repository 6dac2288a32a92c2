import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import type { Concern } from '@/domain/notice-readers'
import type { Priority, TicketStatus } from '@/domain/ticket'
import type { Happened } from './happened'

/** What happened, with all whom it could concern. */
export type Scene = Awaited<ReturnType<typeof sceneOf>>

export async function sceneOf(db: TenantDb, happened: Happened) {
  const { specialistsSeeAll } = await db.tenant.findFirstOrThrow({ select: { specialistsSeeAll: true } })
  const ticket = happened.ticketId ? await ticketOf(db, happened.ticketId) : null
  const contract = happened.contractId ? await contractOf(db, happened.contractId) : null
  const assignees = ticket?.assignees.map(({ memberId }) => memberId) ?? []
  const staff = await db.member.findMany({
    where: { clientId: null, disabledAt: null },
    select: { id: true, role: true, calendarId: true },
  })
  const actor = happened.actorId ? await db.member.findFirst({ where: { id: happened.actorId }, select: { name: true } }) : null
  return {
    ticket,
    contract,
    actorName: actor?.name ?? null,
    concern: concernOf(happened, { ticket, contract }, assignees),
    staff: staff.filter(({ id, role }) => role !== 'specialist' || specialistsSeeAll || !ticket || assignees.includes(id)),
  }
}

type Around = { ticket: TicketOfScene | null; contract: Awaited<ReturnType<typeof contractOf>> }

function concernOf({ memberIds = [], data }: Happened, { ticket, contract }: Around, assignees: string[]): Concern {
  return {
    managerId: ticket?.client.managerId ?? contract?.managerId ?? contract?.client.managerId ?? null,
    teamHeadId: ticket?.team?.headId ?? null,
    assignees,
    watchers: ticket?.watchers.flatMap(({ member }) => (member && member.clientId === null ? [member.id] : [])) ?? [],
    named: memberIds,
    to: data?.to as TicketStatus | undefined,
  }
}

type TicketOfScene = NonNullable<Awaited<ReturnType<typeof ticketOf>>> & { priority: Priority }

function ticketOf(db: TenantDb, id: string) {
  return db.ticket.findFirst({
    where: { id },
    select: {
      id: true,
      clientId: true,
      priority: true,
      client: { select: { managerId: true, employeesSeeAll: true } },
      team: { select: { headId: true } },
      assignees: { select: { memberId: true } },
      requester: { select: contact },
      watchers: { where: { stoppedAt: null }, select: { id: true, email: true, member: { select: contact } } },
    },
  })
}

/** Of a contract: who is in charge of it, and the client's people who answer for it. */
function contractOf(db: TenantDb, id: string) {
  return db.contract.findFirst({
    where: { id },
    select: {
      id: true,
      clientId: true,
      managerId: true,
      client: { select: { managerId: true, contacts: { where: { role: 'responsible', disabledAt: null }, select: contact } } },
    },
  })
}

const contact = { id: true, role: true, clientId: true, email: true, disabledAt: true } as const
