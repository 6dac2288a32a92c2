import { contractInForce, contractsToChoose } from '@/data/contract-in-force'
import { AppError, notFound } from '@/domain/error'
import { priorityOf } from '@/domain/ticket'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { addEvents } from './change'
import { beginClocks, clocksToBegin } from './clocks'
import { continued } from './follow-up'
import { numberFor } from './number-for'
import { postMessage } from './post-message'
import type { Registration } from './registration'

/**
 * A ticket of a client, however it came in: numbered, under the contract in force on receipt, with the team of its category, its clocks
 * and whoever should hear of it. Second ids are looked up within the actor's sight and the client; the caller answers for the client
 * and its person.
 */
export async function registerTicket(ctx: Context, input: Registration): Promise<{ id: string; number: number }> {
  const { db } = ctx
  const category = await categoryInScope(ctx, input.categoryId)
  const objectId = await objectOf(ctx, input)
  const followed = await continued(ctx, input)
  const taken = await numberFor(ctx, input)
  if (taken.twin) return taken.twin
  const { number, key } = taken
  await clientStays(ctx, input.clientId)
  const contract = await contractOf(ctx, input, objectId)
  const { clientId, requesterId, channel, subject, situation, receivedAt } = input
  const priority = priorityOf[situation]
  const begun = await clocksToBegin({ ...ctx, now: receivedAt }, { contractId: contract?.id ?? null, priority }, input.metAtOnce)
  const ticket = await db.ticket.create({
    data: {
      number,
      clientId,
      requesterId,
      channel,
      subject,
      situation,
      receivedAt,
      objectId,
      submissionKey: key,
      priority,
      categoryId: input.categoryId,
      teamId: category.teamId,
      contractId: contract?.id ?? null,
      followsId: followed?.id ?? null,
      lastWordAt: receivedAt,
      ...begun.shown,
    },
  })
  const message = await postMessage(ctx, ticket, {
    kind: 'request',
    text: input.text,
    files: input.files,
    authorId: requesterId,
    at: receivedAt,
  })
  await addEvents(ctx, ticket, [{ kind: 'registered', ...(followed ? { data: { follows: followed.number } } : {}) }])
  await followed?.noteOf(number)
  await beginClocks(db, ticket, begun)
  await tell(ctx, { about: 'registered', ticketId: ticket.id, messageId: message.id })
  return { id: ticket.id, number }
}

/** Nobody files for a client that is in the archive; the counter is held, so that nobody puts it there meanwhile. */
async function clientStays({ db }: Context, id: string): Promise<void> {
  if (!(await db.client.count({ where: { id, archivedAt: null } }))) throw new AppError('conflict', 'client_archived')
}

/** What the tenant has closed meanwhile is said beside the field; what isn't the tenant's is not there. */
async function categoryInScope({ db }: Context, id: string): Promise<{ teamId: string | null }> {
  const category = await db.category.findFirst({ where: { id }, select: { archived: true, outOfScope: true, teamId: true } })
  if (!category) throw notFound()
  if (category.archived || category.outOfScope) throw new AppError('invalid', 'category_gone', 'categoryId')
  return category
}

async function objectOf({ db }: Context, { clientId, objectId }: Registration): Promise<string | null> {
  if (!objectId) return null
  const object = await db.clientObject.findFirst({ where: { id: objectId, clientId }, select: { archivedAt: true } })
  if (!object) throw notFound()
  if (object.archivedAt) throw new AppError('invalid', 'object_gone', 'objectId')
  return objectId
}

/** An object with a contract of its own decides. Throws `AppError` contract_not_theirs for one that isn't offered (any more). */
async function contractOf({ db }: Context, { clientId, contractId, receivedAt }: Registration, objectId: string | null) {
  const decided = await contractInForce(db, clientId, receivedAt, objectId)
  if (!contractId || (objectId && decided?.objectId === objectId)) return decided
  const chosen = (await contractsToChoose(db, clientId, receivedAt)).find(({ id }) => id === contractId)
  if (!chosen) throw new AppError('invalid', 'contract_not_theirs', 'contractId')
  return chosen
}
