import { addWorkingMinutes, type WorkingTime, workingMinutesBetween } from './calendar'
import { dateBegins, localDate } from './local-date'
import { dateOf, dayNumber, minute } from './local-time'
import { roundTheClock } from './round-the-clock'

/** `to` is null while the pause lasts. */
export type Pause = { readonly from: Date; readonly to: Date | null; readonly reason: string | null }

/** What a clock's arithmetic needs: pauses are in order and don't overlap. */
export type Counting = {
  readonly countedFrom: Date
  readonly targetMinutes: number
  readonly targetDays?: number | null
  readonly pauses: readonly Pause[]
  readonly endedAt?: Date | null
}

/** What a clock counts by: working time, or for calendar days every minute of the calendar's zone. */
export const timeFor = ({ targetDays }: Pick<Counting, 'targetDays'>, time: WorkingTime): WorkingTime =>
  typeof targetDays === 'number' ? roundTheClock(time.zone.name) : time

/**
 * The target in minutes of what it counts by, a fraction where it is in calendar days: those run from the instant it is counted from to
 * the end of the local day so many days after that date.
 */
export function wholeTarget({ countedFrom, targetMinutes, targetDays }: Counting, time: WorkingTime): number {
  if (typeof targetDays !== 'number') return targetMinutes
  const zone = time.zone.name
  const after = dateOf(dayNumber(localDate(countedFrom, zone)) + targetDays + 1)
  return (+dateBegins(after, zone) - +countedFrom) / minute
}

/**
 * The earliest instant with the target's time (or that share of it, in percent), pauses cut out, since the clock counts (rules §1.4,
 * §2.6). An open pause counts as none: ask for the due of a running clock. Throws NoWorkingTime.
 */
export function dueOf(clock: Counting, time: WorkingTime, share = 100): Date {
  const counted = timeFor(clock, time)
  let left = Math.round((wholeTarget(clock, time) * minute * share) / 100)
  let cursor = clock.countedFrom
  for (const pause of clock.pauses) {
    const worked = workedMilliseconds(counted, cursor, pause.from)
    if (worked >= left) break
    left -= worked
    if (pause.to && pause.to > cursor) cursor = pause.to
  }
  return addWorkingMinutes(counted, cursor, left / minute)
}

/** Minutes of what it counts by that the clock has counted by that instant, or by its end; beyond the target when overdue. */
export function consumedMinutes(clock: Counting, time: WorkingTime, now: Date): number {
  const counted = timeFor(clock, time)
  const end = earlier(clock.endedAt ?? now, now)
  let worked = 0
  let cursor = clock.countedFrom
  for (const pause of clock.pauses) {
    worked += workedMilliseconds(counted, cursor, earlier(pause.from, end))
    cursor = later(cursor, pause.to ?? end)
  }
  return (worked + workedMilliseconds(counted, cursor, end)) / minute
}

/** What a paused clock has left, in minutes of what it counts by. */
export function remainingMinutes(clock: Counting, time: WorkingTime): number {
  const stopped = clock.pauses.at(-1)?.from ?? clock.countedFrom
  const whole = Math.round(wholeTarget(clock, time) * minute)
  return Math.max(0, (whole - Math.round(consumedMinutes(clock, time, stopped) * minute)) / minute)
}

const workedMilliseconds = (time: WorkingTime, from: Date, to: Date) => Math.round(workingMinutesBetween(time, from, to) * minute)

const earlier = (a: Date, b: Date) => (a < b ? a : b)
const later = (a: Date, b: Date) => (a > b ? a : b)
