import { contractInForce, isRunning } from '@/data/contract-in-force'
import type { Context } from '@/server/context'
import { readable } from './ticket-at'

type Named = { id: string; name: string }
export type TicketToEdit = NonNullable<Awaited<ReturnType<typeof ticketToEdit>>>

/** A ticket's own words with all that they may be changed to; `newClientId` is the client it may be handed to. */
export async function ticketToEdit(ctx: Context, number: number, newClientId: string | null) {
  const { db, actor } = ctx
  const ticket = await db.ticket.findFirst({ where: { number, ...readable(actor) }, select: shown })
  if (!ticket) return null
  return {
    ...ticket,
    categories: withCurrent(
      await db.category.findMany({ where: { archived: false }, select: named, orderBy: { position: 'asc' } }),
      ticket.category,
    ),
    people: withCurrent(await peopleOf(ctx, ticket.client.id), ticket.requester),
    objects: withCurrent(await objectsOf(ctx, ticket.client.id), ticket.object),
    contracts: await contractsOf(ctx, ticket.client.id, ticket.contractId),
    teams: withCurrent(await db.team.findMany({ where: { archivedAt: null }, select: named, orderBy: { name: 'asc' } }), ticket.team),
    clients: await db.client.findMany({
      where: { archivedAt: null, id: { not: ticket.client.id } },
      select: named,
      orderBy: { name: 'asc' },
      take: mostClients,
    }),
    handTo: newClientId && newClientId !== ticket.client.id ? await newClient(ctx, newClientId) : null,
  }
}

const mostClients = 1_000

const named = { id: true, name: true } as const
const shown = {
  id: true,
  number: true,
  version: true,
  subject: true,
  client: { select: named },
  category: { select: named },
  requester: { select: named },
  object: { select: named },
  team: { select: named },
  contractId: true,
} as const

/** What has been archived since is still what the ticket says. */
const withCurrent = (offered: Named[], current: Named | null): Named[] =>
  current && !offered.some(({ id }) => id === current.id) ? [current, ...offered] : offered

const peopleOf = ({ db }: Context, clientId: string) =>
  db.member.findMany({ where: { clientId, disabledAt: null }, select: named, orderBy: { name: 'asc' } })

const objectsOf = ({ db }: Context, clientId: string) =>
  db.clientObject.findMany({ where: { clientId, archivedAt: null }, select: named, orderBy: { name: 'asc' } })

/** Those that run by their dates, and the ticket's own though it has ended. */
async function contractsOf({ db, now }: Context, clientId: string, ownId: string | null): Promise<Named[]> {
  const rows = await db.contract.findMany({
    where: { clientId },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
    include: { tariff: { select: { name: true } } },
  })
  return rows
    .filter((contract) => contract.id === ownId || isRunning(contract, now))
    .map(({ id, number, subject, tariff }) => ({ id, name: [number, subject || tariff.name].join(', ') }))
}

async function newClient(ctx: Context, id: string) {
  const client = await ctx.db.client.findFirst({ where: { id, archivedAt: null }, select: named })
  if (!client) return null
  const contract = await contractInForce(ctx.db, id, ctx.now)
  return { ...client, people: await peopleOf(ctx, id), objects: await objectsOf(ctx, id), tariff: contract?.tariff.name ?? null }
}
