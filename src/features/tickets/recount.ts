import { holdTickets } from '@/data/clock-rows'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import { type Clock, type ClockEvent, clocksFrom } from '@/domain/clock'
import { recounted } from '@/domain/recounting'
import { overStatuses } from '@/domain/ticket'
import type { Acting } from '@/server/context'
import { appendAll } from './append-all'
import { addEventsOf } from './change'
import { momentAfter } from './clocks'
import type { Instead } from './policies'
import { type Story, storiesOf } from './stories'

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
  await appendAll(db, recounts, { bump: true })
  await addEventsOf(
    ctx,
    recounts
      .filter(({ added }) => added.length > 0)
      .map(({ ticket }) => ({ ticket: { ...ticket, version: ticket.version + 1 }, event: { kind: 'retargeted' } })),
  )
  return ids.length === most ? (ids.at(-1)?.id ?? null) : null
}

const page = { orderBy: { id: 'asc' }, take: most, select: { id: true } } satisfies Prisma.TicketFindManyArgs

export type Recount = Story & { added: ClockEvent[]; clocks: Clock[] }

/** What the recount of these tickets adds, without writing it; `instead` puts something in place of what holds. */
export async function recountsOf(ctx: Acting, ids: string[], instead?: Instead): Promise<Recount[]> {
  return (await storiesOf(ctx.db, ids, ctx.actor.timeZone, instead)).map((story) => {
    const { ticket, stored, policy } = story
    const added = recounted(stored, { ...momentAfter(stored, ctx), targets: policy.targets[ticket.priority] }, policy.time)
    return { ...story, added, clocks: clocksFrom([...stored, ...added], policy.time) }
  })
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
