import { holdTickets, writeClocks, writeDues } from '@/data/clock-rows'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import { type ClockEvent, clocksFrom, isOpen } from '@/domain/clock'
import { recounted } from '@/domain/recounting'
import { overStatuses } from '@/domain/ticket'
import type { Acting } from '@/server/context'
import { addEventsOf } from './change'
import { momentAfter, nearestOf, rowOf } from './clocks'
import { policiesOf, type TimeOf } from './policies'
import type { Policy } from './policy'
import type { TicketRow } from './ticket-at'

/** One transaction's worth: whoever works on one of them waits for less than a second. */
const most = 200

/** Whose clocks; none named: all of the tenant's. */
export type Scope = { tariffId?: string; contractId?: string; calendarId?: string }

/**
 * Open tickets whose targets or calendar are others now: their open clocks follow, met and breached ones stay (rules §2.7, §2.8). Done
 * twice, it changes nothing more. Returns the last id of a full batch, after which to go on; null at the end.
 */
export async function recountOpen(ctx: Acting, scope: Scope, after?: string): Promise<string | null> {
  const { db } = ctx
  const where = await openIn(db, scope)
  const ids = await db.ticket.findMany({ where: { AND: [where, after ? { id: { gt: after } } : {}] }, ...page })
  await holdTickets(
    db,
    ids.map(({ id }) => id),
  )
  const recounts = await recountsOf(
    ctx,
    ids.map(({ id }) => id),
  )
  const moved = recounts.filter(({ added }) => added.length > 0)
  await db.clockEvent.createMany({
    data: moved.flatMap(({ ticket, stored, added }) =>
      added.map((event, i) => ({ ...event, ticketId: ticket.id, clientId: ticket.clientId, position: stored.length + i + 1 })),
    ),
  })
  await addEventsOf(
    ctx,
    moved.map(({ ticket }) => ({ ticket: { ...ticket, version: ticket.version + 1 }, event: { kind: 'retargeted' } })),
  )
  await writeDues(
    db,
    moved.map(({ ticket, clocks }) => {
      const nearest = nearestOf(clocks)
      return { id: ticket.id, dueAt: nearest?.dueAt ?? null, dueClock: nearest?.kind ?? null }
    }),
    true,
  )
  const touched = recounts.flatMap(({ ticket, added, clocks, policy }) =>
    clocks
      .filter((clock) => isOpen(clock) || added.some((event) => event.clock === clock.kind && event.cycle === clock.cycle))
      .map((clock) => ({ ticketId: ticket.id, ...rowOf(clock, policy.time, policy.shares) })),
  )
  await writeClocks(db, touched)
  return ids.length === most ? (ids.at(-1)?.id ?? null) : null
}

const page = { orderBy: { id: 'asc' }, take: most, select: { id: true } } satisfies Prisma.TicketFindManyArgs

export type Recount = {
  ticket: TicketRow
  policy: Policy
  stored: ClockEvent[]
  added: ClockEvent[]
  clocks: ReturnType<typeof clocksFrom>
}

/** What the recount of these tickets adds, without writing it; `timeOf` may put a calendar in place of the one that holds. */
export async function recountsOf(ctx: Acting, ids: string[], timeOf?: TimeOf): Promise<Recount[]> {
  const { db } = ctx
  const tickets = await db.ticket.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  const events = await eventsByTicket(db, ids)
  const contracts = tickets.map(({ contractId }) => contractId)
  const policies = await policiesOf(db, contracts, ctx.actor.timeZone, timeOf)
  return tickets.flatMap((ticket) => {
    const policy = policies.get(ticket.contractId)
    if (!policy) return []
    const stored = events.get(ticket.id) ?? []
    const added = recounted(stored, { ...momentAfter(stored, ctx), targets: policy.targets[ticket.priority] }, policy.time)
    return [{ ticket, policy, stored, added, clocks: clocksFrom([...stored, ...added], policy.time) }]
  })
}

async function eventsByTicket(db: TenantDb, ids: string[]): Promise<Map<string, ClockEvent[]>> {
  const events = await db.clockEvent.findMany({ where: { ticketId: { in: ids } }, orderBy: [{ ticketId: 'asc' }, { position: 'asc' }] })
  const result = new Map<string, ClockEvent[]>()
  for (const event of events) result.set(event.ticketId, [...(result.get(event.ticketId) ?? []), event])
  return result
}

/** Open tickets that count by this tariff, contract or calendar; the default calendar is also that of all who name none. */
export async function openIn(db: TenantDb, { tariffId, contractId, calendarId }: Scope): Promise<Prisma.TicketWhereInput> {
  const open = { status: { notIn: [...overStatuses] } } satisfies Prisma.TicketWhereInput
  if (tariffId) return { ...open, contract: { tariffId } }
  if (contractId) return { ...open, contractId }
  if (!calendarId) return open
  const ofTariff = (id: string | null) => ({ contract: { calendarId: null, tariff: { calendarId: id } } })
  const named = [{ contract: { calendarId } }, ofTariff(calendarId)]
  const isDefault = (await db.calendar.count({ where: { id: calendarId, isDefault: true } })) > 0
  return { ...open, OR: isDefault ? [...named, ofTariff(null), { contractId: null }] : named }
}
