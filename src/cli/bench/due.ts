import { addWorkingMinutes, workingTime } from '@/domain/calendar'
import type { CalendarException, Interval } from '@/domain/calendar-schema'
import { weekdays } from '@/domain/calendar-schema'
import type { Measurement } from './measurement'
import { timed } from './timed'

/** What one due costs: 400 working hours ahead on a calendar of five intervals a day with 300 exceptions (rules §1.6). */
export const due: Measurement = {
  name: 'due',
  needs: 'nothing',
  async run(bench) {
    const time = workingTime({ timezone: 'Europe/Berlin', weekly, exceptions })
    const line = await timed(bench, { name: 'due', of: '400 h', times: 5000, warm: 500 }, (index) =>
      addWorkingMinutes(time, new Date(first + index * 7_919_000), 400 * 60),
    )
    return [line]
  },
}

const first = Date.UTC(2026, 0, 1)

const day: Interval[] = [
  ['07:00', '09:00'],
  ['09:30', '11:00'],
  ['12:00', '14:00'],
  ['15:00', '17:00'],
  ['18:00', '20:00'],
]
const weekly = Object.fromEntries(weekdays.slice(0, 5).map((name) => [name, day]))

/** Days off and shortened ones all over two years. */
const exceptions: CalendarException[] = Array.from({ length: 300 }, (_, index) => ({
  date: new Date(first + index * 3 * 86_400_000).toISOString().slice(0, 10),
  intervals: index % 2 === 0 ? [] : day.slice(0, 3),
}))
