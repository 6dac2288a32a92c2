import type { CalendarData } from '@/domain/calendar-schema'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Asks the wall clock about one minute and knows nothing of how working time is computed (rules §1.2, §1.3). */
export function isWorkingMinute(calendar: CalendarData, at: Date): boolean {
  const { date, weekday, time } = wallClock(calendar.timezone, at)
  const yesterday = wallClock('UTC', new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000))
  const today = hoursOf(calendar, date, weekday).some(([open, close]) => open <= time && (time < close || close < open))
  const tail = hoursOf(calendar, yesterday.date, yesterday.weekday).some(([open, close]) => close < open && time < close)
  return today || tail
}

function hoursOf({ weekly, exceptions }: CalendarData, date: string, weekday: string) {
  const usual = Object.entries(weekly).find(([name]) => name === weekday)?.[1]
  return exceptions.find((exception) => exception.date === date)?.intervals ?? usual ?? []
}

function wallClock(timeZone: string, at: Date) {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(timeZone, format)
  const [date = '', time = ''] = format.format(at).split(' ')
  const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(date).getUTCDay()] ?? ''
  return { date, weekday, time }
}
