import { enqueue } from '@/data/outbox'
import { AppError, notFound } from '@/domain/error'
import { priorityOf } from '@/domain/ticket'
import { contractInForce } from '@/features/clients/contract-in-force'
import type { Context } from '@/server/context'
import { addEvents } from './change'
import { startClocks } from './clocks'
import { postMessage } from './post-message'
import type { FileTicket } from './schema'

/**
 * Registers a client's ticket at once, with its clocks and the letter to its author. The same form sent twice is one ticket; a page gone
 * back to and filled in anew is another.
 */
export async function fileTicket(ctx: Context, input: FileTicket): Promise<{ number: number }> {
  const { db, actor, now } = ctx
  if (!actor.clientId) throw new AppError('forbidden', 'forbidden')
  await categoryInScope(ctx, input.categoryId)
  const { last: number } = await nextNumber(ctx)
  const twin = await db.ticket.findFirst({
    where: { submissionKey: input.key },
    select: {
      number: true,
      subject: true,
      requesterId: true,
      messages: { where: { kind: 'request' }, orderBy: { at: 'asc' }, take: 1, select: { text: true } },
    },
  })
  const isSame = twin?.requesterId === actor.memberId && twin.subject === input.subject && twin.messages[0]?.text === input.text
  if (twin && isSame) return sentBefore(ctx, twin)
  const contract = await contractInForce(db, actor.clientId, now)
  const priority = priorityOf[input.situation]
  const ticket = await db.ticket.create({
    data: {
      number,
      clientId: actor.clientId,
      requesterId: actor.memberId,
      submissionKey: twin ? null : input.key,
      subject: input.subject,
      situation: input.situation,
      priority,
      categoryId: input.categoryId,
      contractId: contract?.id ?? null,
      receivedAt: now,
      lastWordAt: now,
    },
  })
  await postMessage(ctx, ticket, { kind: 'request', text: input.text, files: input.files })
  await addEvents(ctx, ticket, [{ kind: 'registered' }])
  await startClocks(ctx, ticket)
  await enqueue(db, { name: 'send-ticket-registered', tenantId: actor.tenantId, ticketId: ticket.id })
  return { number }
}

/** Holds the counter's row to the end of the transaction, so that of two alike the second sees the first. */
const nextNumber = ({ db, actor }: Context) =>
  db.ticketCounter.update({ where: { tenantId: actor.tenantId }, data: { last: { increment: 1 } }, select: { last: true } })

async function sentBefore({ db, actor }: Context, { number }: { number: number }): Promise<{ number: number }> {
  await db.ticketCounter.update({ where: { tenantId: actor.tenantId }, data: { last: { decrement: 1 } } })
  return { number }
}

/** What the tenant has closed meanwhile is said beside the field; what isn't the tenant's is not there. */
async function categoryInScope({ db }: Context, id: string): Promise<void> {
  const category = await db.category.findFirst({ where: { id }, select: { archived: true, outOfScope: true } })
  if (!category) throw notFound()
  if (category.archived || category.outOfScope) throw new AppError('invalid', 'category_gone', 'categoryId')
}
