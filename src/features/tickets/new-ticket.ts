import { contractInForce, contractsToChoose } from '@/data/contract-in-force'
import { nextOpening } from '@/domain/calendar'
import type { Situation } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { policyOf } from './policy'
import { type Promised, promises } from './promises'

/** What the form of a new ticket offers and promises. */
export type NewTicket = {
  categories: { id: string; name: string; icon: string; description: string }[]
  /** What is outside the competence of support, listed just as plainly. */
  outOfScope: string[]
  promises: Record<Situation, Promised>
  /** The next opening, while support is closed; null during working hours. */
  opensAt: Date | null
  /** The zone that working time is counted in; it may be another than the reader's. */
  calendarZone: string
  /** What of the client's a ticket may be about, and what the actor's last one was about. */
  objects: { id: string; name: string }[]
  lastObjectId: string | null
  /** To choose from, the one it would be under first; empty where there is nothing to choose. */
  contracts: { id: string; name: string }[]
}

/** For the actor's own company, or for the client that staff write down for. */
export async function newTicket(ctx: Context, clientId = ctx.actor.clientId): Promise<NewTicket> {
  const { db, actor, now } = ctx
  const categories = await db.category.findMany({
    where: { archived: false },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, icon: true, description: true, outOfScope: true },
  })
  const contract = clientId ? await contractInForce(db, clientId, now) : null
  const { time } = await policyOf(db, contract?.id ?? null, actor.timeZone)
  const opening = nextOpening(time, now)
  return {
    categories: categories.filter((category) => !category.outOfScope).map(({ outOfScope: _, ...category }) => category),
    outOfScope: categories.filter((category) => category.outOfScope).map(({ name }) => name),
    promises: await promises(ctx, clientId),
    opensAt: opening && opening > now ? opening : null,
    calendarZone: time.zone.name,
    ...(await objectsOffered(ctx, clientId)),
    contracts: clientId ? await contractsOffered(ctx, clientId) : [],
  }
}

async function objectsOffered({ db, actor }: Context, clientId: string | null) {
  if (!clientId) return { objects: [], lastObjectId: null }
  const objects = await db.clientObject.findMany({
    where: { clientId, archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  const last =
    objects.length > 0 && actor.clientId
      ? await db.ticket.findFirst({ where: { requesterId: actor.memberId }, orderBy: { number: 'desc' }, select: { objectId: true } })
      : null
  return { objects, lastObjectId: objects.some(({ id }) => id === last?.objectId) ? (last?.objectId ?? null) : null }
}

async function contractsOffered({ db, now }: Context, clientId: string): Promise<NewTicket['contracts']> {
  const contracts = await contractsToChoose(db, clientId, now)
  if (contracts.length < 2) return []
  return contracts.map(({ id, number, subject, tariff }) => ({ id, name: [number, subject || tariff.name].join(', ') }))
}
