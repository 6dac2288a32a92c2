import 'server-only'
import type { Context } from '@/server/context'
import type { ReadAll, ReadOne, ReadTicket } from './schema'

/** All that had come when the page was read. */
export async function readAll({ db, actor, now }: Context, { until }: ReadAll): Promise<void> {
  const where = { memberId: actor.memberId, readAt: null, inBell: true, at: { lte: new Date(until) } }
  await db.notice.updateMany({ where, data: { readAt: now } })
}

/** Whoever has opened the ticket has seen what was told of it; no letter speaks of it any more. */
export async function readTicket({ db, actor, now }: Context, { number }: ReadTicket): Promise<void> {
  await db.notice.updateMany({ where: { memberId: actor.memberId, readAt: null, ticket: { number } }, data: { readAt: now } })
}

export async function readOne({ db, actor, now }: Context, { id }: ReadOne): Promise<void> {
  await db.notice.updateMany({ where: { memberId: actor.memberId, id, readAt: null }, data: { readAt: now } })
}
