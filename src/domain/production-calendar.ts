import { type CalendarException, type Interval, type Weekly, weekdayOn } from './calendar-schema'
import { type DayNumber, dateOf, dayNumber, intervalOf, merged, minute, type Part, partOf, weekdayOf } from './local-time'
import russia from './production-calendar-ru.json'

export type ProductionYear = {
  /** The decree that moves days; null while there is none. */
  act: string | null
  /** Holidays, those on weekends too, and days off received in exchange. */
  daysOff: { date: string; name: string }[]
  /** Weekend days that are worked, each with the weekday that is off instead. */
  workingDays: { date: string; insteadOf: string }[]
  /** An hour shorter, working weekend days among them. */
  shortened: string[]
  /** Official hours of the year at 40 a week; null while there is no decree. */
  hours: number | null
}

/** Russia's production calendar of a year; without a decree it is the Labour Code's base layer, art. 95 and 112 (rules §1.7). */
export function productionCalendar(year: number): ProductionYear {
  const { act, moved, shortened, hours } = tables[year] ?? provisional(year)
  const holidays = holidaysOf(year)
  const movedDaysOff = moved.map(({ from, to }) => ({ date: to, name: named(russia.names.movedDayOff, from) }))
  return {
    act,
    daysOff: [...holidays, ...movedDaysOff].sort((a, b) => a.date.localeCompare(b.date)),
    workingDays: moved
      .filter(({ from }) => !holidays.some(({ date }) => date === from))
      .map(({ from, to }) => ({ date: from, insteadOf: to })),
    shortened,
    hours,
  }
}

/** No decree for that year is known: promises that fall into it must say so (rules §1.7). */
export const isProvisional = (year: number): boolean => !(year in tables)

/** The year as exceptions to given weekly hours; days without hours stay as they are. */
export function productionExceptions(year: number, weekly: Weekly): CalendarException[] {
  const { daysOff, workingDays, shortened } = productionCalendar(year)
  const extra = new Map(workingDays.map(({ date, insteadOf }) => [date, insteadOf]))
  const hoursOf = (date: string) => usualHours(weekly, extra.get(date) ?? date)
  const changed = [...new Set([...extra.keys(), ...shortened])].map((date): CalendarException => {
    const isShort = shortened.includes(date)
    const instead = extra.get(date)
    const name = instead ? named(russia.names.workingDay, instead) : russia.names.shortened
    return { date, intervals: isShort ? anHourShorter(hoursOf(date)) : hoursOf(date), name }
  })
  const off = daysOff.map(({ date, name }): CalendarException => ({ date, intervals: [], name }))
  return [...off, ...changed].filter(({ date }) => hoursOf(date).length > 0).sort((a, b) => a.date.localeCompare(b.date))
}

type Moved = { from: string; to: string }
type Table = { act: string | null; moved: Moved[]; shortened: string[]; hours: number | null }

const tables: Record<string, Table> = russia.years

function provisional(year: number): Table {
  const holidays = holidaysOf(year)
  const moved = movedByLaw(holidays.map(({ date }) => date))
  const off = new Set([...holidays, ...moved.map(({ to }) => ({ date: to }))].map(({ date }) => date))
  const eves = holidays.map(({ date }) => dayNumber(date) - 1).filter((eve) => !isWeekend(eve) && !off.has(dateOf(eve)))
  return { act: null, moved, shortened: eves.map(dateOf).filter((eve) => eve.startsWith(`${year}-`)), hours: null }
}

/** A day off that coincides with a holiday moves to the next working day; those of January go where the decree says. */
function movedByLaw(holidays: readonly string[]): Moved[] {
  const taken = new Set(holidays)
  return holidays.flatMap((from) => {
    if (from.slice(5, 7) === '01' || !isWeekend(dayNumber(from))) return []
    let next = dayNumber(from) + 1
    while (isWeekend(next) || taken.has(dateOf(next))) next++
    taken.add(dateOf(next))
    return [{ from, to: dateOf(next) }]
  })
}

const holidaysOf = (year: number) => russia.holidays.flatMap(({ dates, name }) => dates.map((date) => ({ date: `${year}-${date}`, name })))

const isWeekend = (date: DayNumber) => weekdayOf(date) % 6 === 0

const usualHours = (weekly: Weekly, date: string): Interval[] => weekly[weekdayOn(dayNumber(date))] ?? []

function anHourShorter(intervals: readonly Interval[]): Interval[] {
  let cut = 60 * minute
  const kept: Part[] = []
  for (const { open, close } of merged(intervals.map(partOf)).reverse()) {
    const shorter = Math.max(open, close - cut)
    cut -= close - shorter
    if (open < shorter) kept.unshift({ open, close: shorter })
  }
  return kept.map(intervalOf)
}

const dayAndMonth = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' })

const named = (template: string, date: string) => template.replace('{date}', dayAndMonth.format(new Date(`${date}T00:00:00Z`)))
