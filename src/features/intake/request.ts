import 'server-only'
import { z } from 'zod'
import { reasonsOf } from '@/features/tickets/reasons'
import type { Context } from '@/server/context'
import { contactsLike } from './contacts-like'

export type RequestCard = NonNullable<Awaited<ReturnType<typeof requestCard>>>

/** One request with who it may be from; null where there is no such request. */
export async function requestCard({ db }: Pick<Context, 'db'>, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const request = await db.unidentifiedRequest.findFirst({
    where: { id },
    include: { ticket: { select: { number: true, client: { select: { name: true } } } } },
  })
  if (!request) return null
  const handler = request.handledById && (await db.member.findFirst({ where: { id: request.handledById }, select: { name: true } }))
  const waits = request.state === 'waiting'
  return {
    ...request,
    handledBy: handler ? handler.name : null,
    suggestions: waits ? await contactsLike(db, request) : [],
    reasons: waits ? await reasonsOf(db, 'refusal') : [],
  }
}
