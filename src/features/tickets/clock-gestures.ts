import { breachedAt, type ClockKind, clocksFrom } from '@/domain/clock'
import { can } from '@/domain/permission'
import { mayExtend } from '@/domain/retargeting'
import type { Context } from '@/server/context'
import { clockEventsOf } from './clocks'
import type { Policy } from './policy'
import type { TicketThread } from './thread'
import { mayVoid } from './void-breach'

export type ClockGestures = {
  /** Breaches that this person may clear. */
  voidable: { kind: ClockKind; cycle: number; breachedAt: Date }[]
  /** By how many days at most they may put off the solution; 0 where they may not. */
  extendableDays: number
}

const none: ClockGestures = { voidable: [], extendableDays: 0 }

/** What this member of staff may do to the clocks of a ticket, which count by a policy. */
export async function clockGestures(
  ctx: Context,
  ticket: Pick<TicketThread, 'id' | 'client' | 'contract'>,
  policy: Policy,
): Promise<ClockGestures> {
  const { role } = ctx.actor
  const [voids, puts] = [can(role, 'clock.void') && mayVoid(ctx.actor, ticket), can(role, 'ticket.extend')]
  if (!voids && !puts) return none
  const clocks = clocksFrom(await clockEventsOf(ctx.db, ticket.id), policy.time)
  const late = clocks.flatMap((clock) => {
    const at = breachedAt(clock, ctx.now)
    return at ? [{ kind: clock.kind, cycle: clock.cycle, breachedAt: at }] : []
  })
  return {
    voidable: voids ? late : [],
    extendableDays: puts ? Math.max(0, ...clocks.map((clock) => mayExtend(clock, ctx.now))) : 0,
  }
}
