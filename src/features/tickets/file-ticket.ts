import { AppError } from '@/domain/error'
import { clearDraft } from '@/features/drafts/clear-draft'
import type { Context } from '@/server/context'
import { registerTicket } from './register-ticket'
import type { FileTicket } from './schema-filing'

/** A client's own ticket, from the portal. */
export async function fileTicket(ctx: Context, input: FileTicket): Promise<{ number: number }> {
  const { clientId, memberId } = ctx.actor
  if (!clientId) throw new AppError('forbidden', 'forbidden')
  await clearDraft(ctx, 'new')
  return registerTicket(ctx, {
    ...input,
    clientId,
    requesterId: memberId,
    channel: 'portal',
    receivedAt: ctx.now,
    metAtOnce: false,
    objectId: input.objectId ?? null,
    follows: input.follows ?? null,
  })
}
