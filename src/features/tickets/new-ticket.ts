import { nextOpening } from '@/domain/calendar'
import type { Situation } from '@/domain/ticket'
import { contractInForce } from '@/features/clients/contract-in-force'
import type { Context } from '@/server/context'
import { policyOf } from './policy'
import { type Promised, promises } from './promises'

/** What the form of a new ticket offers and promises. */
export type NewTicket = {
  categories: { id: string; name: string; icon: string }[]
  /** What is outside the competence of support, listed just as plainly. */
  outOfScope: string[]
  promises: Record<Situation, Promised>
  /** The next opening, while support is closed; null during working hours. */
  opensAt: Date | null
}

export async function newTicket(ctx: Context): Promise<NewTicket> {
  const { db, actor, now } = ctx
  const categories = await db.category.findMany({
    where: { archived: false },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, icon: true, outOfScope: true },
  })
  const contract = actor.clientId ? await contractInForce(db, actor.clientId, now) : null
  const { time } = await policyOf(db, contract?.id ?? null, actor.timeZone)
  const opening = nextOpening(time, now)
  return {
    categories: categories.filter((category) => !category.outOfScope).map(({ id, name, icon }) => ({ id, name, icon })),
    outOfScope: categories.filter((category) => category.outOfScope).map(({ name }) => name),
    promises: await promises(ctx),
    opensAt: opening && opening > now ? opening : null,
  }
}
