import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'

/**
 * Takes a waiting request out of the list, once: of two at once the second waits for the first and is then told so. Throws `not_found`,
 * or `conflict` where somebody was first.
 */
export async function settleRequest({ db, actor, now }: Context, id: string, state: 'tied' | 'refused') {
  const handled = { state, handledAt: now, handledById: actor.memberId }
  const { count } = await db.unidentifiedRequest.updateMany({ where: { id, state: 'waiting' }, data: handled })
  const request = await db.unidentifiedRequest.findFirst({ where: { id } })
  if (!request) throw notFound()
  if (count === 0) throw new AppError('conflict', 'request_settled')
  return request
}
