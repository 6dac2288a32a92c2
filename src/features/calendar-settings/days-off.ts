import 'server-only'
import ICAL from 'ical.js'
import type { CalendarException } from '@/domain/calendar-schema'
import { dateOf, dayNumber } from '@/domain/local-time'

/** More days than this from one event are no holiday. */
const longest = 60
const most = 2000

/** The whole-day events of an iCalendar as days off by date, repeated ones year by year; null for what is none. The first of two for a date holds. */
export function daysOffIn(text: string, years: { first: number; last: number }): CalendarException[] | null {
  try {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').slice(0, most)
    const days = new Map<string, CalendarException>()
    for (const event of events) for (const day of daysOf(new ICAL.Event(event), years)) if (!days.has(day.date)) days.set(day.date, day)
    return [...days.values()].sort((a, b) => a.date.localeCompare(b.date))
  } catch {
    return null
  }
}

function* daysOf(event: ICAL.Event, { first, last }: { first: number; last: number }): Generator<CalendarException> {
  if (!event.startDate?.isDate) return
  const length = Math.min(longest, Math.max(1, dayNumber(isoOf(event.endDate ?? event.startDate)) - dayNumber(isoOf(event.startDate))))
  const name = (event.summary ?? '').trim().slice(0, 200)
  const occurrences = event.iterator()
  for (let taken = 0, start = occurrences.next(); start && start.year <= last && taken < most; start = occurrences.next(), taken++) {
    for (let day = 0; day < length; day++) {
      const date = dateOf(dayNumber(isoOf(start)) + day)
      if (Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last) yield { date, intervals: [], ...(name ? { name } : {}) }
    }
  }
}

const isoOf = (time: ICAL.Time) => time.toString().slice(0, 10)

/** Days off as whole-day events of an iCalendar, with stable ids, so that a calendar program that reads it again doubles nothing. */
export function daysOffFile(id: string, name: string, savedAt: Date, exceptions: readonly CalendarException[]): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Reglament//Days off//RU')
  calendar.addPropertyWithValue('x-wr-calname', name)
  for (const { date, name: day } of exceptions.filter(({ intervals }) => intervals.length === 0)) {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('uid', `${date}-${id}@reglament`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(savedAt, true))
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date))
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(dateOf(dayNumber(date) + 1)))
    event.addPropertyWithValue('summary', day ?? name)
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}
