import { type CalendarData, CalendarError, type CalendarException, parseCalendar, weekdays } from './calendar-schema'
import { type DayNumber, day, dayNumber, merged, minute, type Part, partOf, weekdayOf } from './local-time'
import { spansBetween, type Zone, zoneOf } from './zone'
import { endsInsideClockChanges } from './zone-changes'

/** A calendar checked and made ready for arithmetic; build it once and use it for many clocks. */
export type WorkingTime = {
  readonly calendar: CalendarData
  readonly zone: Zone
  /** By weekday, Sunday first. */
  readonly week: readonly DayHours[]
  /** Dates with an exception, and the dates after them. */
  readonly special: ReadonlyMap<DayNumber, DayHours>
}

export type DayHours = {
  /** What starts on the date; the last part may pass midnight. */
  readonly own: readonly Part[]
  /** What is worked on the date, tails of the evening before included; never overlapping, in order, inside the day. */
  readonly worked: readonly Part[]
  /** What the weekday has without the exception. */
  readonly usual: readonly Part[]
  readonly exception?: CalendarException
}

/** A stretch of instants `[from, to)` in milliseconds. */
type Stretch = { readonly from: number; readonly to: number }

/** Thrown by `addWorkingMinutes` alone (rules §1.6). */
export class NoWorkingTime extends Error {
  readonly code = 'no-working-time'

  constructor() {
    super('no-working-time: five years without a working minute')
    this.name = 'NoWorkingTime'
  }
}

/** Throws CalendarError (code `invalid-calendar`) with all problems and their places (rules §1.1–1.3). */
export function workingTime(data: unknown): WorkingTime {
  const calendar = parseCalendar(data)
  const exceptions = new Map(calendar.exceptions.map((exception) => [dayNumber(exception.date), exception]))
  const usual = [0, 1, 2, 3, 4, 5, 6].map((index) => merged((calendar.weekly[weekdays[(index + 6) % 7]!] ?? []).map(partOf)))
  const touched = [...exceptions.keys()].flatMap((date) => [date, date + 1])
  const zone = zoneOf(calendar.timezone)
  const problems = endsInsideClockChanges(calendar, zone)
  if (problems.length > 0) throw new CalendarError(problems)
  return {
    calendar,
    zone,
    week: usual.map((_, weekday) => plainDay(weekday, usual)),
    special: new Map(touched.map((date) => [date, dayHours(date, usual, exceptions)])),
  }
}

/** `due`: the earliest instant with that many working minutes since `start` (rules §1.4). Throws NoWorkingTime (rules §1.6). */
export function addWorkingMinutes(time: WorkingTime, start: Date, minutes: number): Date {
  let left = Math.round(minutes * minute)
  if (left <= 0) return start
  for (let from = start.getTime(); ; ) {
    let found = from
    for (const stretch of workedStretches(time, from, fiveYearsAfter(from))) {
      if (stretch.to - stretch.from >= left) return new Date(stretch.from + left)
      left -= stretch.to - stretch.from
      found = stretch.to
    }
    if (found === from) throw new NoWorkingTime()
    from = found
  }
}

/** `elapsed`: the working minutes in `[from, to)`, exact to the millisecond, 0 when `to` is not after `from` (rules §1.5). */
export function workingMinutesBetween(time: WorkingTime, from: Date, to: Date): number {
  let worked = 0
  for (const stretch of workedStretches(time, from.getTime(), to.getTime())) worked += stretch.to - stretch.from
  return worked / minute
}

/** The first working instant not before `at`; null when none comes within five years. */
export function nextOpening(time: WorkingTime, at: Date): Date | null {
  for (const stretch of workedStretches(time, at.getTime(), fiveYearsAfter(at.getTime()))) return new Date(stretch.from)
  return null
}

export const hoursOn = (time: WorkingTime, date: DayNumber): DayHours => time.special.get(date) ?? time.week[weekdayOf(date)]!

/** In order; work over midnight or over a clock change comes as two touching stretches. */
function* workedStretches(time: WorkingTime, from: number, until: number): Generator<Stretch> {
  for (const span of spansBetween(time.zone, from, Math.min(until, lastInstant))) {
    const begin = Math.max(span.from, from) + span.offset
    const end = Math.min(span.until, until) + span.offset
    for (let date = Math.floor(begin / day); date * day < end; date++) {
      for (const { open, close } of hoursOn(time, date).worked) {
        const [start, stop] = [Math.max(date * day + open, begin), Math.min(date * day + close, end)]
        if (start < stop) yield { from: start - span.offset, to: stop - span.offset }
      }
    }
  }
}

const lastInstant = Date.UTC(9999, 11, 31)

function fiveYearsAfter(instant: number): number {
  const date = new Date(instant)
  return date.setUTCFullYear(date.getUTCFullYear() + 5)
}

function dayHours(date: DayNumber, usual: readonly Part[][], exceptions: ReadonlyMap<DayNumber, CalendarException>): DayHours {
  const ownOn = (date: DayNumber) => exceptions.get(date)?.intervals.map(partOf) ?? usual[weekdayOf(date)]!
  const own = merged(ownOn(date))
  return { own, worked: workedOn(own, ownOn(date - 1)), usual: usual[weekdayOf(date)]!, exception: exceptions.get(date) }
}

function plainDay(weekday: number, usual: readonly Part[][]): DayHours {
  const own = usual[weekday]!
  return { own, worked: workedOn(own, usual[(weekday + 6) % 7]!), usual: own }
}

function workedOn(own: readonly Part[], dayBefore: readonly Part[]): Part[] {
  const tails = dayBefore.filter(({ close }) => close > day).map(({ close }) => ({ open: 0, close: close - day }))
  return merged([...tails, ...own.map(({ open, close }) => ({ open, close: Math.min(close, day) }))])
}
