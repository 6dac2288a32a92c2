import { type BasedCalendar, missingYear, tenantTime } from '@/domain/calendar-base'
import { type Weekday, weekdays } from '@/domain/calendar-schema'
import { type CalendarYear, calendarYear, minutesOf } from '@/domain/calendar-year'
import { day, merged, partOf } from '@/domain/local-time'
import { hoursText } from '@/domain/typed-hours'
import { type Draft, readDraft } from './draft'
import type { DayChoice } from './schema'
import { usualText } from './steps'

export type WeekRow = {
  day: Weekday
  hours: string
  minutes: number /** Shares of the day, in percent. */
  parts: { from: number; length: number }[]
}

export type OpenDay = {
  date: string
  choice: DayChoice
  hours: string
  name: string
  usual: string
  beneath: { name: string; hours: string } | null
}

/** All that the form of a calendar shows of it. */
export type CalendarView = {
  name: string
  timeZone: string
  base: boolean
  week: WeekRow[]
  grid: CalendarYear
  /** Its own days of the year. */
  own: { date: string; hours: string; name: string }[]
  opened: OpenDay | null
  /** A year whose table is missing and should be there by now. */
  missing: number | null
  carried: string
}

/** Grid and week need no clock: they are by the date on the wall, and hours that a clock change forbids are shown as they are. */
export function calendarView(draft: Draft, year: number, opened: string | null, today: string): CalendarView {
  const { calendar } = readDraft(draft)
  const onTheWall = { ...calendar, timezone: 'UTC' }
  const { exceptions, decrees } = draft
  return {
    name: draft.name,
    timeZone: draft.timeZone,
    base: draft.base,
    week: weekdays.map((name) => weekRow(name, draft.hours[name], calendar)),
    grid: calendarYear(onTheWall, tenantTime(onTheWall), year),
    own: exceptions
      .filter(({ date }) => date.startsWith(`${year}-`))
      .map(({ date, intervals, name = '' }) => ({ date, hours: hoursText(intervals), name })),
    opened: opened ? openDay(draft, calendar, opened) : null,
    missing: missingYear(calendar, today),
    carried: JSON.stringify({ exceptions, decrees }),
  }
}

function weekRow(name: Weekday, hours: string, { weekly }: BasedCalendar): WeekRow {
  const parts = merged((weekly[name] ?? []).map(partOf))
  const shares = parts.flatMap(({ open, close }) => [
    { from: (open / day) * 100, length: ((Math.min(close, day) - open) / day) * 100 },
    ...(close > day ? [{ from: 0, length: ((close - day) / day) * 100 }] : []),
  ])
  return { day: name, hours, minutes: minutesOf(parts), parts: shares }
}

function openDay(draft: Draft, calendar: BasedCalendar, date: string): OpenDay {
  const own = calendar.exceptions.find((exception) => exception.date === date)
  const without = { ...calendar, timezone: 'UTC', exceptions: calendar.exceptions.filter((exception) => exception !== own) }
  const beneath = tenantTime(without).calendar.exceptions.find((exception) => exception.date === date)
  const choice: DayChoice = own ? (own.intervals.length === 0 ? 'off' : 'hours') : 'usual'
  const usual = usualText(draft, date)
  return {
    date,
    choice,
    hours: own ? hoursText(own.intervals) : usual,
    name: own?.name ?? '',
    usual,
    beneath: beneath ? { name: beneath.name ?? '', hours: hoursText(beneath.intervals) } : null,
  }
}
