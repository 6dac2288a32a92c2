import type { BasedCalendar } from './calendar-base'
import { type CalendarException, type Interval, type Weekday, weekdays } from './calendar-schema'

/** What one version says and another doesn't, in the order a person reads it. */
export type CalendarChange =
  | { what: 'zone'; before: string; after: string }
  | { what: 'base'; before: boolean; after: boolean }
  | { what: 'decree'; year: number }
  | { what: 'weekday'; day: Weekday; before: Interval[]; after: Interval[] }
  | { what: 'date'; date: string; before: CalendarException | null; after: CalendarException | null }

export function calendarDifference(before: BasedCalendar, after: BasedCalendar): CalendarChange[] {
  const zone = before.timezone === after.timezone ? [] : [{ what: 'zone' as const, before: before.timezone, after: after.timezone }]
  const [had, has] = [before.base !== null, after.base !== null]
  const base = had === has ? [] : [{ what: 'base' as const, before: had, after: has }]
  const isNewer = has && before.decrees.through !== after.decrees.through
  const known = isNewer ? [{ what: 'decree' as const, year: after.decrees.through }] : []
  const decrees = Object.keys(after.decrees.typed).filter((year) => !isSame(before.decrees.typed[year], after.decrees.typed[year]))
  const days = weekdays.flatMap((day) => {
    const [was, is] = [before.weekly[day] ?? [], after.weekly[day] ?? []]
    return isSame(was, is) ? [] : [{ what: 'weekday' as const, day, before: was, after: is }]
  })
  return [
    ...zone,
    ...base,
    ...known,
    ...decrees.map((year) => ({ what: 'decree' as const, year: Number(year) })),
    ...days,
    ...datesOf(before, after),
  ]
}

function datesOf(before: BasedCalendar, after: BasedCalendar): CalendarChange[] {
  const [was, is] = [byDate(before), byDate(after)]
  const dates = [...new Set([...was.keys(), ...is.keys()])].sort()
  return dates.flatMap((date) => {
    const [had, has] = [was.get(date) ?? null, is.get(date) ?? null]
    return isSame(had, has) ? [] : [{ what: 'date' as const, date, before: had, after: has }]
  })
}

const byDate = ({ exceptions }: BasedCalendar) => new Map(exceptions.map((exception) => [exception.date, exception]))

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
