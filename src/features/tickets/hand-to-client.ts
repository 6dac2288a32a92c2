import { contractInForce } from '@/data/contract-in-force'
import { AppError, notFound } from '@/domain/error'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import { notYetSent } from './hold-letter'
import type { HandToClient } from './schema'
import { ticketAt } from './ticket-at'

/**
 * The ticket becomes another client's with all that hangs on it: its words, files and hours; of those who watch only staff stay. The clocks go on by that client's contract
 * (rules §2.8). Throws `conflict` while a letter to the old client is held back: it would reach people who may no longer read it.
 */
export async function handToClient(ctx: Context, input: HandToClient): Promise<void> {
  const { db, now } = ctx
  const ticket = await ticketAt(ctx, input.number, input.version)
  if (input.clientId === ticket.clientId) throw new AppError('invalid', 'same_client', 'clientId')
  const from = await db.client.findFirst({ where: { id: ticket.clientId }, select: { name: true } })
  const to = await db.client.findFirst({ where: { id: input.clientId, archivedAt: null }, select: { name: true } })
  const requester = await db.member.findFirst({
    where: { id: input.requesterId, clientId: input.clientId, disabledAt: null },
    select: { id: true },
  })
  if (!to || !requester) throw notFound()
  if (input.objectId && !(await objectOf(ctx, input.clientId, input.objectId))) throw notFound()
  if (await db.message.findFirst({ where: { ticketId: ticket.id, letterAt: notYetSent(now) }, select: { id: true } }))
    throw new AppError('conflict', 'letter_pending')
  const contract = await contractInForce(db, input.clientId, now, input.objectId)
  await db.watcher.deleteMany({ where: { ticketId: ticket.id, OR: [{ memberId: null }, { member: { clientId: { not: null } } }] } })
  await db.ticket.updateMany({ where: { followsId: ticket.id }, data: { followsId: null } })
  const changed = await changeTicket(
    ctx,
    ticket,
    {
      clientId: input.clientId,
      requesterId: requester.id,
      contractId: contract?.id ?? null,
      objectId: input.objectId,
      followsId: null,
    },
    [{ kind: 'client', internal: true, data: { from: from?.name ?? '', to: to.name } }],
  )
  await advanceClocks(ctx, changed, [{ happened: 'retargeted', cause: 'tariff' }, { happened: 'recalculated' }])
  for (const id of [ticket.contractId, changed.contractId].filter((one) => one !== null).sort()) await settleContract(ctx, id)
}

const objectOf = ({ db }: Context, clientId: string, id: string) =>
  db.clientObject.findFirst({ where: { id, clientId, archivedAt: null }, select: { id: true } })
