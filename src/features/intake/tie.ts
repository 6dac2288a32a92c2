import { AppError } from '@/domain/error'
import { issueInvitation } from '@/features/team/issue-invitation'
import { callerOf } from '@/features/tickets/caller'
import { registerTicket } from '@/features/tickets/register-ticket'
import type { Context } from '@/server/context'
import type { Tie } from './schema'
import { settleRequest } from './settle'

/**
 * A request becomes a client's ticket, with the clocks from its receipt (rules §2.4). Its sender may be added to the client's people,
 * and invited. Second ids are looked up as everywhere. Throws `conflict` where somebody was first.
 */
export async function tieRequest(ctx: Context, { requestId, invite, ...input }: Tie): Promise<{ number: number }> {
  const request = await settleRequest(ctx, requestId, 'tied')
  const requester = await callerOf(ctx, input)
  if (invite && !requester.personId) {
    if (!requester.email) throw new AppError('invalid', 'invite_needs_email', 'email')
    await issueInvitation(ctx.db, requester, ctx.now)
  }
  const ticket = await registerTicket(ctx, {
    key: null,
    clientId: input.clientId,
    requesterId: requester.id,
    channel: request.channel,
    receivedAt: request.receivedAt,
    metAtOnce: false,
    subject: input.subject,
    text: request.text,
    categoryId: input.categoryId,
    situation: input.situation,
    objectId: input.objectId ?? null,
    follows: null,
    files: [],
  })
  await ctx.db.unidentifiedRequest.updateMany({ where: { id: requestId }, data: { clientId: input.clientId, ticketId: ticket.id } })
  return ticket
}
