import type { Context } from '@/server/context'
import { assign } from './assign'
import { callerOf } from './caller'
import { madeBefore } from './number-for'
import { registerTicket } from './register-ticket'
import type { FileForClient } from './schema'

/**
 * What a client said on the phone or wrote elsewhere, typed in by staff; whoever was on the line has been answered, so the reaction is
 * met at once (rules §2.3). Whoever is to work on it may be named with it.
 */
export async function fileForClient(ctx: Context, { members, ...input }: FileForClient): Promise<{ number: number }> {
  const twin = await madeBefore(ctx, input)
  if (twin) return twin
  const requester = await callerOf(ctx, input)
  const { number, id } = await registerTicket(ctx, {
    ...input,
    requesterId: requester.id,
    receivedAt: ctx.now,
    metAtOnce: input.channel === 'phone',
    objectId: input.objectId ?? null,
    follows: input.follows ?? null,
  })
  if (members.length > 0) {
    const { version } = await ctx.db.ticket.findFirstOrThrow({ where: { id }, select: { version: true } })
    await assign(ctx, { number, version, members })
  }
  return { number }
}
