import { addWorkingMinutes, nextOpening } from '@/domain/calendar'
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

/** What a contract promises of a ticket sent now. */
export type PromisedTerms = {
  promises: Record<Situation, Promised>
  /** The next opening, while support is closed; null during working hours. */
  opensAt: Date | null
  /** The zone that working time is counted in; it may be another than the reader's. */
  calendarZone: string
}

/** What a ticket sent now would be promised in each situation, by the very policy its clocks will start with; null: without a contract. */
export async function promisesUnder({ db, actor, now }: Context, contractId: string | null): Promise<PromisedTerms> {
  const { time, targets } = await policyOf(db, contractId, actor.timeZone)
  const dueIn = (minutes: number | null) => (minutes === null ? null : addWorkingMinutes(time, now, minutes))
  const entries = situations.map((situation) => {
    const { reaction, start } = targets[priorityOf[situation]]
    const dues = { reactionDue: dueIn(reaction), startDue: dueIn(start) }
    const provisionalYear = provisionalYearOf([dues.reactionDue, dues.startDue], time)
    return [situation, { ...dues, reactionMinutes: reaction, startMinutes: start, provisionalYear }] as const
  })
  const opening = nextOpening(time, now)
  return {
    promises: Object.fromEntries(entries) as Record<Situation, Promised>,
    opensAt: opening && opening > now ? opening : null,
    calendarZone: time.zone.name,
  }
}

function provisionalYearOf(dues: (Date | null)[], time: TenantTime): number | null {
  const years = dues.flatMap((due) => (due ? [Number(localDate(due, time.zone.name).slice(0, 4))] : []))
  return years.find((year) => time.isProvisional(year)) ?? null
}
