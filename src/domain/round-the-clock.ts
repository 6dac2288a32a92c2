import { type WorkingTime, workingTime } from './calendar'
import { type Interval, weekdays } from './calendar-schema'

const whole: Interval[] = [['00:00', '24:00']]
const kept = new Map<string, WorkingTime>()

/** Every minute of a zone, for targets in calendar days. Throws CalendarError for a name that is no IANA zone. */
export function roundTheClock(timezone: string): WorkingTime {
  const known = kept.get(timezone)
  if (known) return known
  const time = workingTime({ timezone, weekly: Object.fromEntries(weekdays.map((day) => [day, whole])), exceptions: [] })
  kept.set(timezone, time)
  return time
}
