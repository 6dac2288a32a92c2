import { AppError, notFound } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import { overStatuses } from '@/domain/ticket'
import type { Context } from '@/server/context'
import type { OneClient } from './schema'

const open = { status: { notIn: [...overStatuses] } }

/**
 * Takes a client out of lists and choices; its people can't come in any more. Throws `AppError` not_found, client_has_open while
 * tickets of its wait for something, client_has_term while a term runs or is to come: it is stopped first, so that its refund is counted (rules §3.15).
 */
export async function archiveClient({ db, actor, now }: Context, { clientId }: OneClient): Promise<void> {
  // Held to the end as by whoever files a ticket: of the two, the second sees the first.
  await db.ticketCounter.updateMany({ data: { last: { increment: 0 } } })
  const waiting = await db.ticket.count({ where: { clientId, ...open } })
  if (waiting > 0) throw new AppError('conflict', 'client_has_open', undefined, { count: waiting })
  const term = await db.term.findFirst({
    where: { clientId, cancelledAt: null, stoppedAt: null, endsOn: { gt: dateColumn(localDate(now, actor.timeZone)) } },
    orderBy: { endsOn: 'desc' },
    select: { endsOn: true },
  })
  if (term)
    throw new AppError('conflict', 'client_has_term', undefined, { date: new Date(+term.endsOn - 86_400_000).toISOString().slice(0, 10) })
  const { count } = await db.client.updateMany({
    where: { id: clientId, archivedAt: null, tickets: { none: open } },
    data: { archivedAt: now },
  })
  if (count === 0) throw notFound()
  await db.member.updateMany({ where: { clientId, disabledAt: null }, data: { disabledAt: now } })
  await db.invitation.updateMany({ where: { member: { clientId }, usedAt: null }, data: { usedAt: now } })
}

/** The client is back, with whoever could come in when it was archived. Throws `AppError` not_found. */
export async function restoreClient({ db }: Context, { clientId }: OneClient): Promise<void> {
  const client = await db.client.findFirst({ where: { id: clientId, archivedAt: { not: null } }, select: { archivedAt: true } })
  if (!client) throw notFound()
  await db.client.updateMany({ where: { id: clientId }, data: { archivedAt: null } })
  await db.member.updateMany({ where: { clientId, disabledAt: client.archivedAt }, data: { disabledAt: null } })
}
