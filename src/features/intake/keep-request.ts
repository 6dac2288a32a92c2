import { tell } from '@/features/notices/tell'
import type { Acting } from '@/server/context'
import type { Ask, TakeDown } from './schema'

/** Writes down what somebody asked whom nobody knows yet, and tells those who deal with such. */
export async function keepRequest(ctx: Acting, request: Ask & { channel: TakeDown['channel'] | 'portal' }): Promise<{ id: string }> {
  const kept = await ctx.db.unidentifiedRequest.create({ data: { ...request, receivedAt: ctx.now }, select: { id: true } })
  await tell(ctx, { about: 'unidentified', requestId: kept.id })
  return kept
}
