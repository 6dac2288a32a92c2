import { type DayHours, hoursOn } from './calendar'
import type { BasedCalendar, TenantTime } from './calendar-base'
import { type DayNumber, dateOf, dayNumber, minute, type Part, weekdayOf } from './local-time'
import { productionCalendar } from './production-calendar'

/** `off` and `shortened` are exceptions to the week, `extra` is more than it has, `weekend` and `work` are the week itself. */
export type DayKind = 'work' | 'weekend' | 'off' | 'shortened' | 'extra'

export type YearDay = { date: string; kind: DayKind; name: string | null /** An exception of the calendar's own. */; isOwn: boolean }

export type CalendarYear = {
  year: number
  days: YearDay[]
  workingDays: number
  /** Of what starts in the year, by the clock on the wall. */
  minutes: number
  /** Of those, on days that the week has off. */
  extraMinutes: number
  /** The decree that moves days; null where the calendar has no base, or there is none yet. */
  act: string | null
  isProvisional: boolean
}

/** A year of a calendar as a grid shows it; `time` is the calendar, compiled. */
export function calendarYear(calendar: BasedCalendar, time: TenantTime, year: number): CalendarYear {
  const own = new Set(calendar.exceptions.map(({ date }) => date))
  const numbers = daysOf(year)
  const hours = numbers.map((number) => hoursOn(time, number))
  const days = numbers.map((number, index): YearDay => {
    const date = dateOf(number)
    const { exception } = hours[index]!
    return { date, kind: kindOf(hours[index]!), name: exception?.name ?? null, isOwn: own.has(date) }
  })
  return {
    year,
    days,
    workingDays: hours.filter(({ own }) => own.length > 0).length,
    minutes: sum(hours.map(({ own }) => minutesOf(own))),
    extraMinutes: sum(hours.map(({ own, usual }) => (usual.length === 0 ? minutesOf(own) : 0))),
    act: calendar.base ? productionCalendar(year, calendar.decrees).act : null,
    isProvisional: time.isProvisional(year),
  }
}

/** Minutes of the parts that start on a day. */
export const minutesOf = (parts: readonly Part[]) => sum(parts.map(({ open, close }) => (close - open) / minute))

function kindOf({ own, usual, exception }: DayHours): DayKind {
  if (own.length === 0) return exception && usual.length > 0 ? 'off' : 'weekend'
  const [worked, expected] = [minutesOf(own), minutesOf(usual)]
  if (!exception || worked === expected) return 'work'
  return worked < expected ? 'shortened' : 'extra'
}

function daysOf(year: number): DayNumber[] {
  const first = dayNumber(`${year}-01-01`)
  return Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, index) => first + index)
}

/** Monday is 0. */
export const mondayFirst = (date: string) => (weekdayOf(dayNumber(date)) + 6) % 7

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
