import { dateOf, dayNumber, weekdayOf } from './local-time'
import type { RegularWork } from './tariff'

/**
 * The dates in `[from, to)` on which a regular work is due: every working day; or its weekday or day of the month (the last one where the month
 * is shorter), put off to the next working day. What would be put off beyond its month is due on the last working day before.
 */
export function dueDates(
  work: Pick<RegularWork, 'every' | 'on'>,
  from: string,
  to: string,
  isWorkday: (date: string) => boolean,
): string[] {
  const due = new Set<string>()
  for (let day = dayNumber(from) - furthest; day < dayNumber(to) + furthest; day++) {
    const date = dateOf(day)
    const on = work.every === 'day' ? (isWorkday(date) ? date : null) : isNamed(work, date) ? workdayFor(work, date, isWorkday) : null
    if (on && on >= from && on < to) due.add(on)
  }
  return [...due].sort()
}

/** Days without work in a row that are looked through: January's are fewer than these. */
const furthest = 20

function isNamed({ every, on }: Pick<RegularWork, 'every' | 'on'>, date: string): boolean {
  if (every === 'week') return (weekdayOf(dayNumber(date)) || 7) === on
  return Number(date.slice(8)) === Math.min(on, lastDayOf(date))
}

function workdayFor({ every }: Pick<RegularWork, 'every'>, date: string, isWorkday: (date: string) => boolean): string | null {
  const ahead = nearest(date, 1, isWorkday)
  if (every === 'week' || ahead?.slice(0, 7) === date.slice(0, 7)) return ahead
  return nearest(date, -1, isWorkday)
}

function nearest(date: string, step: 1 | -1, isWorkday: (date: string) => boolean): string | null {
  for (let days = 0; days <= furthest; days++) {
    const other = dateOf(dayNumber(date) + days * step)
    if (isWorkday(other)) return other
  }
  return null
}

const lastDayOf = (date: string) => new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
