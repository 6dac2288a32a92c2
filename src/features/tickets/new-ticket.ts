import { contractsRunning, inForce } from '@/data/contract-in-force'
import { scopeOf } from '@/data/tenant-db'
import { type ContractMonth, monthsOfContracts } from '@/features/hours/month-of-client'
import type { Context } from '@/server/context'
import { type PromisedTerms, promisesUnder } from './promises'

/** What the form of a new ticket offers and promises. */
export type NewTicket = PromisedTerms & {
  categories: { id: string; name: string; icon: string; description: string }[]
  /** What is outside the competence of support, listed just as plainly. */
  outOfScope: string[]
  /** What of the client's a ticket may be about, and what the actor's last one was about. */
  objects: { id: string; name: string }[]
  lastObjectId: string | null
  /** To choose from, the one it would be under first; empty where there is nothing to choose. */
  contracts: { id: string; name: string }[]
  /** What the contract it would be under has this month; null where none of its terms runs, and for whoever sees own tickets only. */
  month: ContractMonth | null
  /** What is promised and left instead where another contract is chosen, or an object that has one of its own. */
  elsewhere: { contractId: string; objectId: string | null; terms: PromisedTerms; month: ContractMonth | null }[]
}

/** For the actor's own company, or for the client that staff write down for. `since`: contracts that ended after it may be chosen as well. */
export async function newTicket(ctx: Context, clientId = ctx.actor.clientId, since = ctx.now): Promise<NewTicket> {
  const { db, now } = ctx
  const categories = await db.category.findMany({
    where: { archived: false },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, icon: true, description: true, outOfScope: true },
  })
  const running = clientId ? await contractsRunning(db, clientId, now, since) : []
  const usual = inForce(running, now)
  const months = scopeOf(ctx.actor).requester === '*' ? await monthsOfContracts(db, running, now) : new Map<string, ContractMonth>()
  const monthOf = (id: string | undefined) => (id && months.get(id)) || null
  const elsewhere: NewTicket['elsewhere'] = []
  for (const { id, objectId } of running)
    if (id !== usual?.id) elsewhere.push({ contractId: id, objectId, terms: await promisesUnder(ctx, id), month: monthOf(id) })
  const toChoose = running.filter(({ objectId }) => objectId === null)
  return {
    categories: categories.filter((category) => !category.outOfScope).map(({ outOfScope: _, ...category }) => category),
    outOfScope: categories.filter((category) => category.outOfScope).map(({ name }) => name),
    ...(await promisesUnder(ctx, usual?.id ?? null)),
    month: monthOf(usual?.id),
    elsewhere,
    ...(await objectsOffered(ctx, clientId)),
    contracts:
      toChoose.length < 2
        ? []
        : toChoose.map(({ id, number, subject, tariff }) => ({ id, name: [number, subject || tariff.name].join(', ') })),
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
