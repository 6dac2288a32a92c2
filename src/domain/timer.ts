import { dateBegins, localDateAt } from './local-date'
import { dateOf, dayNumber, minute } from './local-time'

export type TimerPart = { workDate: string; startedAt: Date; minutes: number }

/** What a timer says: a part for every local day it ran on, in whole minutes; a part shorter than half a minute is none (rules §3.10). */
export function partsOfTimer(startedAt: Date, stoppedAt: Date, timeZone: string): TimerPart[] {
  const parts: TimerPart[] = []
  let from = startedAt
  while (from < stoppedAt) {
    const workDate = localDateAt(+from, timeZone)
    const midnight = dateBegins(dateOf(dayNumber(workDate) + 1), timeZone)
    const to = midnight < stoppedAt ? midnight : stoppedAt
    parts.push({ workDate, startedAt: from, minutes: Math.round((+to - +from) / minute) })
    from = to
  }
  return parts.filter(({ minutes }) => minutes > 0)
}
