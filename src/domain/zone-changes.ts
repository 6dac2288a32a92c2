import { type CalendarData, type CalendarProblem, type Interval, weekdayOn } from './calendar-schema'
import { type DayNumber, day, dayNumber, partOf } from './local-time'
import { yearOf, type Zone } from './zone'

/** Weekly hours are held against the clock changes of these years: a zone's own present rules, not those it has left behind. */
const checkedYears = { first: 2025, last: 2045 }

/** Interval ends strictly inside a skipped or repeated stretch of local time (rules §1.3). */
export function endsInsideClockChanges(calendar: CalendarData, zone: Zone): CalendarProblem[] {
  const exceptions = new Map(calendar.exceptions.map(({ date, intervals }, index) => [dayNumber(date), { index, intervals }]))
  const problems = new Map<string, CalendarProblem>()
  for (const change of changesIn(zone, yearsToCheck(exceptions.keys()))) {
    for (let date = Math.floor(change.from / day) - 1; date * day < change.to; date++) {
      const exception = exceptions.get(date)
      const weekday = weekdayOn(date)
      const place = exception ? ['exceptions', exception.index, 'intervals'] : ['weekly', weekday]
      const intervals = exception?.intervals ?? (isChecked(yearOf(date * day)) ? calendar.weekly[weekday] : undefined) ?? []
      for (const path of endsInside(change, date, intervals)) {
        const problem: CalendarProblem = { reason: 'inside-clock-change', path: [...place, ...path] }
        problems.set(problem.path.join('.'), problem)
      }
    }
  }
  return [...problems.values()]
}

/** Local wall time that is skipped or repeated, in milliseconds since 1970-01-01T00:00 local. */
type Change = { from: number; to: number }

function* changesIn(zone: Zone, years: Iterable<number>): Generator<Change> {
  for (const year of years) {
    const spans = zone.spansOf(year)
    for (const [index, { offset, until }] of spans.entries()) {
      const next = spans[index + 1] ?? zone.spansOf(year + 1)[0]!
      if (next.offset !== offset) yield { from: until + Math.min(offset, next.offset), to: until + Math.max(offset, next.offset) }
    }
  }
}

function yearsToCheck(dates: Iterable<DayNumber>): Set<number> {
  const years = new Set<number>()
  for (let year = checkedYears.first; year <= checkedYears.last; year++) years.add(year)
  for (const date of dates) for (const near of [date - 1, date + 2]) years.add(yearOf(near * day))
  return years
}

const isChecked = (year: number) => year >= checkedYears.first && year <= checkedYears.last

function endsInside(change: Change, date: DayNumber, intervals: readonly Interval[]): [number, number][] {
  const isInside = (time: number) => change.from < date * day + time && date * day + time < change.to
  return intervals.flatMap((interval, index) => {
    const { open, close } = partOf(interval)
    return [open, close].flatMap((time, end): [number, number][] => (isInside(time) ? [[index, end]] : []))
  })
}
