import 'server-only'
import type { QueueView } from '@/domain/queue'
import { Prisma } from './generated/client'

/** Whose eyes the queue has, and where the day ends for them. */
export type QueueReader = {
  memberId: string
  /** A specialist who sees only what is assigned. */
  onlyAssigned: boolean
  /** «Mine» are the tickets of the clients one manages; for others those one is assigned to. */
  managesClients: boolean
  now: Date
  dayEnds: Date
}

/** What is open, as the partial indexes of the queue say it. */
export const isOpen = Prisma.sql`t.status NOT IN ('resolved', 'closed', 'refused')`

export const waiting = Prisma.sql`t.status IN ('waiting_client', 'waiting_third_party', 'waiting_release')`

/** A specialist who sees only what is assigned sees just that, everywhere. */
export const readableBy = (reader: Pick<QueueReader, 'onlyAssigned' | 'memberId'>) =>
  reader.onlyAssigned ? assignedTo(reader.memberId) : Prisma.sql`true`

export function viewsOf({ memberId, managesClients, now, dayEnds }: QueueReader): Record<QueueView, Prisma.Sql> {
  return {
    all: Prisma.sql`true`,
    unassigned: assignedToNobody,
    breached: Prisma.sql`t."dueAt" < ${now}`,
    today: Prisma.sql`t."dueAt" < ${dayEnds}`,
    mine: managesClients
      ? Prisma.sql`t."clientId" IN (SELECT c.id FROM "Client" c WHERE c."managerId" = ${memberId}::uuid)`
      : assignedTo(memberId),
    paused: waiting,
    review: Prisma.sql`t.status = 'review'`,
  }
}

/** As a list that is read once, since where it is counted it can't become a join. */
export const assignedTo = (memberId: string) =>
  Prisma.sql`t.id IN (SELECT a."ticketId" FROM "Assignee" a WHERE a."tenantId" = app_tenant() AND a."memberId" = ${memberId}::uuid)`

export const assignedToNobody = Prisma.sql`NOT t."hasAssignee"`

export const counted = (condition: Prisma.Sql, name: string) =>
  Prisma.sql`count(*) FILTER (WHERE ${condition})::int AS ${Prisma.raw(`"${name}"`)}`
