import { addWorkingMinutes, hoursOn, type WorkingTime, workingMinutesBetween } from './calendar'
import { dateBegins, localDate } from './local-date'
import { dateOf, dayNumber } from './local-time'

/** Days without work that are looked through before one gives up: five years, as everywhere (rules §1.6). */
const furthest = 5 * 366

/**
 * When a resolved ticket closes by itself: the end of work on the so-many-th working day after the local day of `resolvedAt`
 * (rules §2, "Statuses and moves"). A working day is a date on which work begins; null where so many don't come.
 */
export function closesAfter(time: WorkingTime, resolvedAt: Date, days: number): Date | null {
  const zone = time.calendar.timezone
  const resolved = dayNumber(localDate(resolvedAt, zone))
  let left = days
  for (let date = resolved + 1; date <= resolved + furthest + days * 2; date++) {
    if (hoursOn(time, date).own.length > 0 && --left <= 0)
      return workEnds(time, dateBegins(dateOf(date), zone), dateBegins(dateOf(date + 1), zone))
  }
  return null
}

const workEnds = (time: WorkingTime, from: Date, to: Date) => addWorkingMinutes(time, from, workingMinutesBetween(time, from, to))
