import { z } from 'zod'
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

/** What a decree says of its year: days off that are moved, and the eves that are an hour shorter. */
export const Decree = z.object({
  act: z.string().trim().min(1).max(300),
  moved: z.array(z.object({ from: z.iso.date(), to: z.iso.date() })).max(30),
  shortened: z.array(z.iso.date()).max(30),
})
export type Decree = z.infer<typeof Decree>

/** Which decrees are known: those of the product up to a year, and those that an administrator typed, by year. */
export type Decrees = { through: number; typed: Readonly<Record<string, Decree>> }

/** The last year whose decree the product knows. */
export const lastDecree = Math.max(...Object.keys(russia.years).map(Number))

const known: Decrees = { through: lastDecree, typed: {} }

/** Russia's production calendar of a year; without a decree it is the Labour Code's base layer, art. 95 and 112 (rules §1.7). */
export function productionCalendar(year: number, decrees: Decrees = known): ProductionYear {
  const { act, moved, shortened, hours } = tableOf(year, decrees) ?? provisional(year)
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
export const isProvisional = (year: number, decrees: Decrees = known): boolean => tableOf(year, decrees) === null

/** The year as exceptions to given weekly hours; days without hours stay as they are. */
export function productionExceptions(year: number, weekly: Weekly, decrees: Decrees = known): CalendarException[] {
  const { daysOff, workingDays, shortened } = productionCalendar(year, decrees)
  const extra = new Map(workingDays.map(({ date, insteadOf }) => [date, insteadOf]))
  const hoursOf = (date: string) => usualHours(weekly, extra.get(date) ?? date)
  const changed = [...new Set([...extra.keys(), ...shortened])].map((date): CalendarException => {
    const isShort = shortened.includes(date)
    const instead = extra.get(date)
    const name = instead ? named(russia.names.workingDay, instead) : russia.names.shortened
    return { date, intervals: isShort ? anHourShorter(hoursOf(date)) : hoursOf(date), name }
  })
  const off = daysOff.map(({ date, name }): CalendarException => ({ date, intervals: [], name }))
  // A decree that names a date twice, as a typed one may, says first of all that it is off.
  const byDate = new Map([...changed, ...off.toReversed()].map((exception) => [exception.date, exception]))
  return [...byDate.values()].filter(({ date }) => hoursOf(date).length > 0).sort((a, b) => a.date.localeCompare(b.date))
}

type Moved = { from: string; to: string }
type Table = { act: string | null; moved: Moved[]; shortened: string[]; hours: number | null }

const tables: Record<string, Table> = russia.years

function tableOf(year: number, { through, typed }: Decrees): Table | null {
  const decree = typed[year]
  if (decree) return { ...decree, hours: null }
  return year <= through ? (tables[year] ?? null) : null
}

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
