import { addWorkingMinutes, type WorkingTime, workingMinutesBetween } from './calendar'
import { minute } from './local-time'

/** `to` is null while the pause lasts. */
export type Pause = { readonly from: Date; readonly to: Date | null; readonly reason: string | null }

/** What a clock's arithmetic needs: pauses are in order and don't overlap. */
export type Counting = {
  readonly countedFrom: Date
  readonly targetMinutes: number
  readonly pauses: readonly Pause[]
  readonly endedAt?: Date | null
}

/**
 * The earliest instant with the target's working minutes, pauses cut out, since the clock counts (rules §1.4, §2.6). An open pause
 * counts as none: ask for the due of a running clock. Throws NoWorkingTime.
 */
export function dueOf(clock: Counting, time: WorkingTime): Date {
  let left = Math.round(clock.targetMinutes * minute)
  let cursor = clock.countedFrom
  for (const pause of clock.pauses) {
    const worked = workedMilliseconds(time, cursor, pause.from)
    if (worked >= left) break
    left -= worked
    if (pause.to && pause.to > cursor) cursor = pause.to
  }
  return addWorkingMinutes(time, cursor, left / minute)
}

/** Working minutes that the clock has counted by that instant, or by its end; beyond the target when overdue. */
export function consumedMinutes(clock: Counting, time: WorkingTime, now: Date): number {
  const end = earlier(clock.endedAt ?? now, now)
  let worked = 0
  let cursor = clock.countedFrom
  for (const pause of clock.pauses) {
    worked += workedMilliseconds(time, cursor, earlier(pause.from, end))
    cursor = later(cursor, pause.to ?? end)
  }
  return (worked + workedMilliseconds(time, cursor, end)) / minute
}

/** What a paused clock has left, in working minutes. */
export function remainingMinutes(clock: Counting, time: WorkingTime): number {
  const stopped = clock.pauses.at(-1)?.from ?? clock.countedFrom
  return Math.max(0, (Math.round(clock.targetMinutes * minute) - Math.round(consumedMinutes(clock, time, stopped) * minute)) / minute)
}

const workedMilliseconds = (time: WorkingTime, from: Date, to: Date) => Math.round(workingMinutesBetween(time, from, to) * minute)

const earlier = (a: Date, b: Date) => (a < b ? a : b)
const later = (a: Date, b: Date) => (a > b ? a : b)
