import { contractInForce } from '@/data/contract-in-force'
import { addWorkingMinutes } from '@/domain/calendar'
import type { TenantTime } from '@/domain/calendar-base'
import { localDate } from '@/domain/local-date'
import { priorityOf, type Situation, situations } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { policyOf } from './policy'

export type Promised = {
  reactionDue: Date | null
  startDue: Date | null
  reactionMinutes: number | null
  startMinutes: number | null
  /** The year of a due whose holidays are a guess yet, so that it may move (rules §1.7). */
  provisionalYear: number | null
}

/** What a ticket sent now would be promised in each situation, by the very policy its clocks will start with. */
export async function promises(ctx: Context, clientId = ctx.actor.clientId): Promise<Record<Situation, Promised>> {
  const contract = clientId ? await contractInForce(ctx.db, clientId, ctx.now) : null
  const { time, targets } = await policyOf(ctx.db, contract?.id ?? null, ctx.actor.timeZone)
  const dueIn = (minutes: number | null) => (minutes === null ? null : addWorkingMinutes(time, ctx.now, minutes))
  const entries = situations.map((situation) => {
    const { reaction, start } = targets[priorityOf[situation]]
    const dues = { reactionDue: dueIn(reaction), startDue: dueIn(start) }
    const provisionalYear = provisionalYearOf([dues.reactionDue, dues.startDue], time)
    return [situation, { ...dues, reactionMinutes: reaction, startMinutes: start, provisionalYear }] as const
  })
  return Object.fromEntries(entries) as Record<Situation, Promised>
}

function provisionalYearOf(dues: (Date | null)[], time: TenantTime): number | null {
  const years = dues.flatMap((due) => (due ? [Number(localDate(due, time.zone.name).slice(0, 4))] : []))
  return years.find((year) => time.isProvisional(year)) ?? null
}
