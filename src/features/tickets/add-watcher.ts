import { AppError, notFound } from '@/domain/error'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { AddWatcher } from './schema'
import { type TicketRow, ticketAt } from './ticket-at'

/**
 * Somebody else hears what is said on a ticket: a colleague of the client, one of the staff, or an outside address. They get letters;
 * what they may open is not widened. Whoever was removed may be added again. Throws `not_found` for a member who isn't of either side,
 * `invalid` or `conflict` beside the field.
 */
export async function addWatcher(ctx: Context, input: AddWatcher): Promise<void> {
  const { db, actor, now } = ctx
  const ticket = await ticketAt(ctx, input.number)
  const who = input.memberId ? await memberWatching(db, ticket, input.memberId) : await addressWatching(db, ticket, input)
  await changeTicket(ctx, ticket, {}, [{ kind: 'watcher_added', internal: who.isStaff, data: { name: who.name } }])
  const { isStaff: _, ...row } = who
  const added = { ...row, addedById: actor.memberId, addedAt: now, stoppedAt: null }
  const { count } = await db.watcher.updateMany({ where: { ticketId: ticket.id, email: who.email, stoppedAt: { not: null } }, data: added })
  if (count === 0) {
    const made = await db.watcher.createMany({ data: [{ ...added, ticketId: ticket.id, clientId: ticket.clientId }], skipDuplicates: true })
    if (made.count === 0) throw new AppError('conflict', 'watches_already', input.memberId ? 'memberId' : 'email')
  }
  const watcher = await db.watcher.findFirstOrThrow({ where: { ticketId: ticket.id, email: who.email }, select: { id: true } })
  await tell(ctx, { about: 'watching', ticketId: ticket.id, watcherId: watcher.id })
}

type Who = { memberId: string | null; name: string; email: string; isStaff: boolean }

async function memberWatching(db: Context['db'], ticket: TicketRow, id: string): Promise<Who> {
  const member = await db.member.findFirst({
    where: { id, disabledAt: null, OR: [{ clientId: ticket.clientId }, { clientId: null }] },
    select: { id: true, name: true, email: true, clientId: true },
  })
  if (!member) throw notFound()
  if (member.id === ticket.requesterId) throw new AppError('conflict', 'watcher_is_author', 'memberId')
  if (!member.email) throw new AppError('invalid', 'watcher_without_email', 'memberId')
  return { memberId: member.id, name: member.name, email: member.email, isStaff: member.clientId === null }
}

/** An address that one of either side has is that person. */
async function addressWatching(db: Context['db'], ticket: TicketRow, { name, email }: AddWatcher): Promise<Who> {
  if (!name) throw new AppError('invalid', 'required', 'name')
  if (!email) throw new AppError('invalid', 'required', 'email')
  const known = await db.member.findFirst({
    where: { email, disabledAt: null, OR: [{ clientId: ticket.clientId }, { clientId: null }] },
    select: { id: true },
  })
  return known ? memberWatching(db, ticket, known.id) : { memberId: null, name, email, isStaff: false }
}
