import type { BasedCalendar } from '@/domain/calendar-base'
import type { Weekday, Weekly } from '@/domain/calendar-schema'
import { weekdays } from '@/domain/calendar-schema'
import { type Decrees, lastDecree } from '@/domain/production-calendar'
import { hoursText, parseHours } from '@/domain/typed-hours'
import type { FormText } from '@/server/form-state'
import { CalendarName, CalendarZone, type EditCalendar, hoursName } from './schema'

/** A calendar as it stands in the form: hours are as they were typed. */
export type Draft = {
  name: string
  timeZone: string
  base: boolean
  hours: Record<Weekday, string>
  exceptions: BasedCalendar['exceptions']
  /** Typed by the administrator, by year. */
  decrees: Decrees['typed']
}

export function draftOf(name: string, calendar: BasedCalendar): Draft {
  const hours = Object.fromEntries(weekdays.map((day) => [day, hoursText(calendar.weekly[day] ?? [])])) as Draft['hours']
  const { timezone: timeZone, exceptions, decrees } = calendar
  return { name, timeZone, base: calendar.base !== null, hours, exceptions, decrees: decrees.typed }
}

export function draftFrom({ name, timeZone, base, hours, carried }: EditCalendar): Draft {
  const typed = Object.fromEntries(weekdays.map((day) => [day, hours[day] ?? ''])) as Draft['hours']
  return { name, timeZone, base, hours: typed, ...carried }
}

export type Fields = Record<string, FormText>

/** The calendar that the form says, days with unreadable hours left empty, and what is wrong beside which field. */
export function readDraft(draft: Draft): { calendar: BasedCalendar; fields: Fields } {
  const fields: Fields = {}
  const weekly: Weekly = {}
  for (const day of weekdays) {
    const hours = parseHours(draft.hours[day])
    if ('problem' in hours) fields[hoursName(day)] = { key: hours.problem }
    else if (hours.intervals.length > 0) weekly[day] = hours.intervals
  }
  const name = CalendarName.safeParse(draft.name)
  if (!name.success) fields.name = { key: name.error.issues[0]?.message ?? 'required' }
  if (!CalendarZone.safeParse(draft.timeZone).success) fields.timeZone = { key: 'time_zone' }
  if (Object.keys(weekly).length === 0 && Object.keys(fields).length === 0) fields[hoursName('mon')] = { key: 'calendar_no_hours' }
  const { timeZone: timezone, exceptions, base } = draft
  const decrees = { through: lastDecree, typed: draft.decrees }
  return { calendar: { timezone, weekly, exceptions, base: base ? 'ru' : null, decrees }, fields }
}
