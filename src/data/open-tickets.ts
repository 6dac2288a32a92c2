import 'server-only'
import { type QueueGroup, type QueueView, queueGroups, queueViews } from '@/domain/queue'
import { Prisma } from './generated/client'
import type { TenantDb } from './tenant-db'

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

export type QueueFilter = { view: QueueView; clientId: string | null }

/** Conditions on `t`, written so that the indexes of open tickets serve them. */
export function openTickets(reader: QueueReader): Prisma.Sql {
  const open = Prisma.sql`t.status NOT IN ('resolved', 'closed', 'refused')`
  return reader.onlyAssigned ? Prisma.sql`${open} AND ${assignedTo(reader.memberId)}` : open
}

export function inFilter(reader: QueueReader, { view, clientId }: QueueFilter): Prisma.Sql {
  const inView = viewOf(reader)[view]
  return clientId ? Prisma.sql`${inView} AND t."clientId" = ${clientId}::uuid` : inView
}

/** How many open tickets each view has, and each group of the view that is looked at: one pass over the open ones. */
export async function queueCounts(
  db: TenantDb,
  reader: QueueReader,
  filter: QueueFilter,
): Promise<Record<QueueView, number> & { groups: Record<QueueGroup, number> }> {
  const views = viewOf(reader)
  const groups = groupOf(reader)
  const shown = inFilter(reader, filter)
  const columns = [
    ...queueViews.map((view) => counted(views[view], view)),
    ...queueGroups.map((group) => counted(Prisma.sql`${shown} AND ${groups[group]}`, `${group}_group`)),
  ]
  const [row] = await raw(db).$queryRaw<
    Record<string, number>[]
  >`SELECT ${Prisma.join(columns)} FROM "Ticket" t WHERE ${openTickets(reader)}`
  const of = (name: string) => row?.[name] ?? 0
  return {
    ...(Object.fromEntries(queueViews.map((view) => [view, of(view)])) as Record<QueueView, number>),
    groups: Object.fromEntries(queueGroups.map((group) => [group, of(`${group}_group`)])) as Record<QueueGroup, number>,
  }
}

export const waiting = Prisma.sql`t.status IN ('waiting_client', 'waiting_third_party', 'waiting_release')`

export const raw = (db: TenantDb) => db as unknown as Prisma.TransactionClient

function viewOf({ memberId, managesClients, dayEnds }: QueueReader): Record<QueueView, Prisma.Sql> {
  return {
    all: Prisma.sql`true`,
    unassigned: Prisma.sql`NOT EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = t."tenantId" AND a."ticketId" = t.id)`,
    today: Prisma.sql`t."dueAt" < ${dayEnds}`,
    mine: managesClients
      ? Prisma.sql`t."clientId" IN (SELECT c.id FROM "Client" c WHERE c."managerId" = ${memberId}::uuid)`
      : assignedTo(memberId),
    paused: waiting,
    review: Prisma.sql`t.status = 'review'`,
  }
}

/** A ticket without a due isn't always paused: its clocks may all be met. */
function groupOf({ now, dayEnds }: QueueReader): Record<QueueGroup, Prisma.Sql> {
  return {
    overdue: Prisma.sql`t."dueAt" < ${now}`,
    today: Prisma.sql`t."dueAt" >= ${now} AND t."dueAt" < ${dayEnds}`,
    later: Prisma.sql`t."dueAt" >= ${dayEnds}`,
    none: Prisma.sql`t."dueAt" IS NULL AND NOT ${waiting}`,
    paused: Prisma.sql`t."dueAt" IS NULL AND ${waiting}`,
  }
}

const assignedTo = (memberId: string) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Assignee" a WHERE a."tenantId" = t."tenantId" AND a."ticketId" = t.id AND a."memberId" = ${memberId}::uuid)`

const counted = (condition: Prisma.Sql, name: string) => Prisma.sql`count(*) FILTER (WHERE ${condition})::int AS ${Prisma.raw(`"${name}"`)}`
