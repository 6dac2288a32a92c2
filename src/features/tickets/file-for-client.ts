import { AppError } from '@/domain/error'
import { instantAt } from '@/domain/local-date'
import { day, minute } from '@/domain/local-time'
import type { Context } from '@/server/context'
import { assign } from './assign'
import { callerOf } from './caller'
import { madeBefore } from './number-for'
import { registerTicket } from './register-ticket'
import type { FileForClient } from './schema-filing'

/**
 * What a client said on the phone or wrote elsewhere, typed in by staff; whoever was on the line has been answered, so the reaction is
 * met at once (rules §2.3). Whoever is to work on it may be named with it. One that is typed in late counts from the call (rules §2.4).
 * Throws `AppError` call_future or call_old beside the time.
 */
export async function fileForClient(ctx: Context, { members, calledAt, ...input }: FileForClient): Promise<{ number: number }> {
  const twin = await madeBefore(ctx, input)
  if (twin) return twin
  const requester = await callerOf(ctx, input)
  const { number, id } = await registerTicket(ctx, {
    ...input,
    requesterId: requester.id,
    receivedAt: receivedAtOf(ctx, calledAt),
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

/** As far back as a call may be written down. */
export const longAgo = 31 * day

function receivedAtOf({ now, actor }: Context, calledAt: string | undefined): Date {
  if (!calledAt) return now
  const at = instantAt(calledAt, actor.timeZone)
  if (!at || +at > +now + minute) throw new AppError('invalid', at ? 'call_future' : 'date', 'calledAt')
  if (+now - +at > longAgo) throw new AppError('invalid', 'call_old', 'calledAt')
  return at < now ? at : now
}
