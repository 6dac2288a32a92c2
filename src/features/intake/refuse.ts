import { enqueue } from '@/data/outbox'
import { reasonGiven } from '@/features/tickets/reasons'
import type { Context } from '@/server/context'
import type { RefuseRequest } from './schema'
import { settleRequest } from './settle'

/** Not for us, with a reason; whoever left an address reads it in a letter. Throws `conflict` where somebody was first. */
export async function refuseRequest(ctx: Context, { requestId, reasonId, reason: comment }: RefuseRequest): Promise<void> {
  const request = await settleRequest(ctx, requestId, 'refused')
  const why = await reasonGiven(ctx.db, 'refusal', { reasonId, comment })
  await ctx.db.unidentifiedRequest.updateMany({ where: { id: requestId }, data: why })
  if (request.email) await enqueue(ctx.db, { name: 'send-request-refused', tenantId: ctx.actor.tenantId, requestId })
}
