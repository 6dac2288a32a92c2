import { TZDate } from '@date-fns/tz'
import { addMonths, format, startOfMonth } from 'date-fns'
import { yearOf, zoneOf } from './zone'

/** The local date of an instant, `2026-11-13`. */
export const localDate = (at: Date, timeZone: string): string => localDateAt(+at, timeZone)

/** First and next-first day of the local month of an instant, half-open. */
export function localMonth(at: Date, timeZone: string): { from: string; to: string } {
  const first = startOfMonth(new TZDate(at, timeZone))
  return { from: format(first, 'yyyy-MM-dd'), to: format(addMonths(first, 1), 'yyyy-MM-dd') }
}

/** The instant a local day begins and the one the next begins. */
export function localDay(at: Date, timeZone: string): { from: Date; to: Date } {
  const [year, month, day] = localDate(at, timeZone).split('-').map(Number) as [number, number, number]
  return { from: new Date(+new TZDate(year, month - 1, day, timeZone)), to: new Date(+new TZDate(year, month - 1, day + 1, timeZone)) }
}

/** The instant a local date begins. */
export function dateBegins(date: string, timeZone: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return new Date(+new TZDate(year, month - 1, day, timeZone))
}

/** The instant a wall clock shows `09:30` on a local date; in a skipped hour the one after it. */
export function wallInstant(date: string, time: string, timeZone: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return new Date(+new TZDate(year, month - 1, day, hour, minute, timeZone))
}

/** A `@db.Date` column's value for a local date. */
export const dateColumn = (date: string) => new Date(`${date}T00:00:00Z`)

/** The local date of an instant in milliseconds. */
export function localDateAt(at: number, timeZone: string): string {
  const span = zoneOf(timeZone)
    .spansOf(yearOf(at))
    .find(({ from, until }) => from <= at && at < until)
  return new Date(at + (span?.offset ?? 0)).toISOString().slice(0, 10)
}

/** The instant at which a clock on the wall shows `2026-11-13T14:37`; null for what is no date. One that is skipped reads on by the hour. */
export function instantAt(local: string, timeZone: string): Date | null {
  const [year, month, day, hour, minute] = local.split(/[-T:]/).map(Number) as [number, number, number, number, number]
  const at = new Date(+new TZDate(year, month - 1, day, hour, minute, timeZone))
  return Number.isNaN(+at) || localDate(at, timeZone) !== local.slice(0, 10) ? null : at
}
