import { isRunning } from '@/data/contract-in-force'
import { AppError, notFound } from '@/domain/error'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import { changeTicket, type NewEvent } from './change'
import { advanceClocks } from './clocks'
import type { EditTicket } from './schema'
import { type TicketRow, ticketAt } from './ticket-at'

/** Corrects what a ticket says of itself: subject, category, who asks, about what, whose it is among the teams. Each is an event. */
export async function editTicket(ctx: Context, input: EditTicket): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  const changes = [
    subjectChange(ticket, input),
    await categoryChange(ctx, ticket, input),
    await requesterChange(ctx, ticket, input),
    await objectChange(ctx, ticket, input),
    await teamChange(ctx, ticket, input),
    await contractChange(ctx, ticket, input),
  ].filter((change) => change !== null)
  if (changes.length === 0) return
  const changed = await changeTicket(
    ctx,
    ticket,
    Object.assign({}, ...changes.map(({ data }) => data)),
    changes.map(({ event }) => event),
  )
  if (changed.contractId !== ticket.contractId) await moveToContract(ctx, ticket, changed)
}

/**
 * Its time goes with it: both ledgers are played through again, in one order for everybody; the clocks go on by the new tariff from where they
 * began (rules §2.7).
 */
async function moveToContract(ctx: Context, ticket: TicketRow, changed: TicketRow): Promise<void> {
  await advanceClocks(ctx, changed, [{ happened: 'retargeted', cause: 'tariff' }, { happened: 'recalculated' }])
  for (const id of [ticket.contractId, changed.contractId].filter((one) => one !== null).sort()) await settleContract(ctx, id)
}

type Change = { data: Partial<TicketRow>; event: NewEvent } | null

function subjectChange({ subject: from }: TicketRow, { subject: to }: EditTicket): Change {
  return from === to ? null : { data: { subject: to }, event: { kind: 'subject', data: { from, to } } }
}

async function categoryChange({ db }: Context, ticket: TicketRow, { categoryId }: EditTicket): Promise<Change> {
  if (ticket.categoryId === categoryId) return null
  const from = await db.category.findFirst({ where: { id: ticket.categoryId }, select: { name: true } })
  const to = await db.category.findFirst({ where: { id: categoryId, archived: false }, select: { name: true } })
  if (!to) throw notFound()
  return { data: { categoryId }, event: { kind: 'category', data: names(from, to) } }
}

async function requesterChange({ db }: Context, ticket: TicketRow, { requesterId }: EditTicket): Promise<Change> {
  if (ticket.requesterId === requesterId) return null
  const from = await db.member.findFirst({ where: { id: ticket.requesterId }, select: { name: true } })
  const to = await db.member.findFirst({ where: { id: requesterId, clientId: ticket.clientId, disabledAt: null }, select: { name: true } })
  if (!to) throw notFound()
  return { data: { requesterId }, event: { kind: 'requester', data: names(from, to) } }
}

async function objectChange({ db }: Context, ticket: TicketRow, { objectId }: EditTicket): Promise<Change> {
  if (ticket.objectId === objectId) return null
  const named = (id: string | null, where: object) =>
    id ? db.clientObject.findFirst({ where: { id, ...where }, select: { name: true } }) : null
  const to = await named(objectId, { clientId: ticket.clientId, archivedAt: null })
  if (objectId && !to) throw notFound()
  return { data: { objectId }, event: { kind: 'object', data: names(await named(ticket.objectId, {}), to) } }
}

async function teamChange({ db }: Context, ticket: TicketRow, { teamId }: EditTicket): Promise<Change> {
  if (ticket.teamId === teamId) return null
  const named = (id: string | null, where: object) => (id ? db.team.findFirst({ where: { id, ...where }, select: { name: true } }) : null)
  const to = await named(teamId, { archivedAt: null })
  if (teamId && !to) throw notFound()
  return { data: { teamId }, event: { kind: 'team', internal: true, data: names(await named(ticket.teamId, {}), to) } }
}

/** Nothing chosen leaves it as it is. Throws `AppError` contract_not_theirs. */
async function contractChange({ db, now }: Context, ticket: TicketRow, { contractId }: EditTicket): Promise<Change> {
  if (!contractId || ticket.contractId === contractId) return null
  const where = (id: string) => ({ where: { id, clientId: ticket.clientId } })
  const to = await db.contract.findFirst(where(contractId))
  if (!to || !isRunning(to, now)) throw new AppError('invalid', 'contract_not_theirs', 'contractId')
  const from = ticket.contractId ? await db.contract.findFirst(where(ticket.contractId)) : null
  return { data: { contractId }, event: { kind: 'contract', internal: true, data: { from: from?.number ?? '', to: to.number } } }
}

type Named = { name: string } | null

const names = (from: Named, to: Named) => ({ from: from?.name ?? '', to: to?.name ?? '' })
