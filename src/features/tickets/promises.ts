import { addWorkingMinutes } from '@/domain/calendar'
import { priorityOf, type Situation, situations } from '@/domain/ticket'
import { contractInForce } from '@/features/clients/contract-in-force'
import type { Context } from '@/server/context'
import { policyOf } from './policy'

export type Promised = { reactionDue: Date | null; startDue: Date | null; reactionMinutes: number | null; startMinutes: number | null }

/** What a ticket sent now would be promised in each situation, by the very policy its clocks will start with. */
export async function promises(ctx: Context, clientId = ctx.actor.clientId): Promise<Record<Situation, Promised>> {
  const contract = clientId ? await contractInForce(ctx.db, clientId, ctx.now) : null
  const { time, targets } = await policyOf(ctx.db, contract?.id ?? null, ctx.actor.timeZone)
  const dueIn = (minutes: number | null) => (minutes === null ? null : addWorkingMinutes(time, ctx.now, minutes))
  const entries = situations.map((situation) => {
    const { reaction, start } = targets[priorityOf[situation]]
    return [situation, { reactionDue: dueIn(reaction), startDue: dueIn(start), reactionMinutes: reaction, startMinutes: start }] as const
  })
  return Object.fromEntries(entries) as Record<Situation, Promised>
}
