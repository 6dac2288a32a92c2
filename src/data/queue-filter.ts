import 'server-only'
import { type QueueGroup, type QueueView, queueGroups } from '@/domain/queue'
import { Prisma } from './generated/client'
import type { Channel, LastWord, Priority, Situation, TicketStatus } from './generated/enums'
import { assignedTo, assignedToNobody, counted, isOpen, type QueueReader, readableBy, viewsOf, waiting } from './open-tickets'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** What the queue is narrowed to; an empty list or null leaves a field alone. Days are already instants. */
export type QueueFilter = {
  view: QueueView
  /** `open` for all that is open, `all` for everything. */
  status: 'open' | 'all' | TicketStatus[]
  priority: Priority[]
  situation: Situation[]
  channel: Channel[]
  word: LastWord[]
  category: string | null
  client: string | null
  object: string | null
  requester: string | null
  assignee: string | null
  team: string | null
  tariff: string | null
  receivedFrom: Date | null
  receivedTo: Date | null
  dueBefore: Date | null
  breached: boolean
  rating: number[]
}

/** Conditions on `t`; what is open is said so that its indexes serve it. */
export function inFilter(reader: QueueReader, filter: QueueFilter): Prisma.Sql {
  const conditions = [ofStatus(filter.status), readableBy(reader), viewsOf(reader)[filter.view], ...narrowed(filter, reader.now)]
  return Prisma.join(conditions, ' AND ')
}

export type ClientCount = { id: string; name: string; count: number }

export type QueueCounts = {
  /** How many of the filtered tickets each group has. */
  groups: Record<QueueGroup, number>
  /** The clients of those tickets, whichever client is chosen, with how many each has; by name, at most a hundred. */
  clients: ClientCount[]
}

/** What stands beside the filtered tickets, in one pass over them. An object or a person of a client narrows the groups alone. */
export async function filteredCounts(db: TenantDb, reader: QueueReader, filter: QueueFilter): Promise<QueueCounts> {
  const { client, object, requester } = filter
  const groups = groupsOf(reader, filter.status === 'open' ? Prisma.sql`true` : isOpen)
  const ofClient = [client && is('clientId', client), object && is('objectId', object), requester && is('requesterId', requester)]
  const chosen = Prisma.join(
    [Prisma.sql`true`, ...ofClient.filter((condition) => typeof condition === 'object' && condition !== null)],
    ' AND ',
  )
  const columns = queueGroups.map((group) => counted(Prisma.sql`${groups[group]} AND ${chosen}`, group))
  const sums = queueGroups.map((group) => Prisma.raw(`(sum(n."${group}") OVER ())::int AS "${group}"`))
  const rows = await raw(db).$queryRaw<(ClientCount & Record<QueueGroup, number>)[]>`
    SELECT c.id, c.name, n.count, ${Prisma.join(sums)} FROM (
      SELECT t."clientId", count(*)::int AS count, ${Prisma.join(columns)} FROM "Ticket" t
        WHERE ${inFilter(reader, { ...filter, client: null, object: null, requester: null })} GROUP BY t."clientId") n
      JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = n."clientId" ORDER BY c.name, c.id LIMIT 100`
  return {
    groups: Object.fromEntries(queueGroups.map((group) => [group, rows[0]?.[group] ?? 0])) as Record<QueueGroup, number>,
    clients: rows.map(({ id, name, count }) => ({ id, name, count })),
  }
}

const ofStatus = (status: QueueFilter['status']) =>
  status === 'open' ? isOpen : status === 'all' ? Prisma.sql`true` : oneOf('status', 'TicketStatus', status)

function narrowed(filter: QueueFilter, now: Date): Prisma.Sql[] {
  const { priority, situation, channel, word, rating } = filter
  return [
    priority.length > 0 && oneOf('priority', 'Priority', priority),
    situation.length > 0 && oneOf('situation', 'Situation', situation),
    channel.length > 0 && oneOf('channel', 'Channel', channel),
    word.length > 0 && oneOf('lastWordBy', 'LastWord', word),
    filter.category && is('categoryId', filter.category),
    filter.client && is('clientId', filter.client),
    filter.object && is('objectId', filter.object),
    filter.requester && is('requesterId', filter.requester),
    filter.team && is('teamId', filter.team),
    filter.assignee && (filter.assignee === 'nobody' ? assignedToNobody : assignedTo(filter.assignee)),
    filter.tariff &&
      Prisma.sql`EXISTS (SELECT 1 FROM "Contract" o WHERE o."tenantId" = t."tenantId" AND o.id = t."contractId" AND o."tariffId" = ${filter.tariff}::uuid)`,
    filter.receivedFrom && Prisma.sql`t."receivedAt" >= ${filter.receivedFrom}`,
    filter.receivedTo && Prisma.sql`t."receivedAt" < ${filter.receivedTo}`,
    filter.dueBefore && Prisma.sql`t."dueAt" < ${filter.dueBefore}`,
    filter.breached && wasBreached(now),
    rating.length > 0 &&
      Prisma.sql`EXISTS (SELECT 1 FROM "Rating" r WHERE r."tenantId" = t."tenantId" AND r."ticketId" = t.id AND r.stars IN (${Prisma.join(rating)}))`,
  ].filter((condition): condition is Prisma.Sql => typeof condition === 'object' && condition !== null)
}

const is = (column: string, id: string) => Prisma.sql`t.${Prisma.raw(`"${column}"`)} = ${id}::uuid`

const oneOf = (column: string, type: string, values: string[]) =>
  Prisma.sql`t.${Prisma.raw(`"${column}"`)} = ANY (${values}::text[]::${Prisma.raw(`"${type}"`)}[])`

/** Some due went by before it was met, or was told as gone by before its clock was called off; what was voided doesn't count. */
const wasBreached = (now: Date) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Clock" k WHERE k."tenantId" = t."tenantId" AND k."ticketId" = t.id
    AND (k.state IN ('running', 'met') AND k."dueAt" < coalesce(k."metAt", ${now})
      OR k.state = 'cancelled' AND EXISTS (SELECT 1 FROM "ClockEvent" e WHERE e."tenantId" = t."tenantId" AND e."ticketId" = t.id
        AND e.clock = k.kind AND e.cycle = k.cycle AND e.kind = 'breached')))`

/** A ticket without a due isn't always paused: its clocks may all be met. `open`: whether one is open, not asked again where all are. */
function groupsOf({ now, dayEnds }: QueueReader, open: Prisma.Sql): Record<QueueGroup, Prisma.Sql> {
  return {
    overdue: Prisma.sql`${open} AND t."dueAt" < ${now}`,
    today: Prisma.sql`${open} AND t."dueAt" >= ${now} AND t."dueAt" < ${dayEnds}`,
    later: Prisma.sql`${open} AND t."dueAt" >= ${dayEnds}`,
    none: Prisma.sql`${open} AND t."dueAt" IS NULL AND NOT ${waiting}`,
    paused: Prisma.sql`t."dueAt" IS NULL AND ${waiting}`,
    over: Prisma.sql`NOT (${open})`,
  }
}
