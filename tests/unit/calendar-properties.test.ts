import { isWorkingMinute } from '@tests/support/minute-walker'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingMinutes, workingMinutesBetween, workingTime } from '@/domain/calendar'
import { CalendarError } from '@/domain/calendar-schema'
import { segments } from '@/domain/calendar-segments'

/** Zones with the local dates of their clock changes. */
const changes = [
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
] as const

const minute = 60_000
const dayAfter = (date: string, days: number) => new Date(Date.parse(date) + days * 1440 * minute).toISOString().slice(0, 10)
const clockTime = fc.integer({ min: 0, max: 47 }).map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`)
const interval = fc.tuple(clockTime, fc.oneof(clockTime, fc.constant('24:00'))).filter(([open, close]) => open !== close)
const hours = fc.array(interval, { maxLength: 2 })

const situation = fc
  .record({
    change: fc.constantFrom(...changes),
    weekly: fc.record({ mon: hours, thu: hours, fri: hours, sat: hours, sun: hours }, { requiredKeys: ['sun'] }),
    exceptions: fc.uniqueArray(fc.record({ day: fc.integer({ min: -2, max: 3 }), intervals: hours }), {
      selector: ({ day }) => day,
      maxLength: 2,
    }),
    start: fc.integer({ min: -2 * 1440, max: 1440 }),
    minutes: fc.integer({ min: 0, max: 1500 }),
  })
  .map(({ change: [timezone, date], weekly, exceptions, start, minutes }) => {
    const calendar = { timezone, weekly, exceptions: exceptions.map(({ day, intervals }) => ({ date: dayAfter(date, day), intervals })) }
    return { calendar, start: new Date(Date.parse(date) + start * minute), minutes }
  })
  .filter(({ calendar }) => isAccepted(calendar))

function isAccepted(calendar: unknown) {
  try {
    workingTime(calendar)
    return true
  } catch (error) {
    if (error instanceof CalendarError) return false
    throw error
  }
}

const later = (start: Date, minutes: number) => new Date(start.getTime() + minutes * minute)

test('around clock changes the arithmetic agrees with counting minute by minute on the wall clock', () => {
  fc.assert(
    fc.property(situation, ({ calendar, start, minutes }) => {
      const time = workingTime(calendar)
      let counted = 0
      for (let passed = 0; passed < 3 * 1440; passed++) {
        if (counted === minutes) {
          expect(workingMinutesBetween(time, start, later(start, passed))).toBe(minutes)
          expect(addWorkingMinutes(time, start, minutes)).toEqual(later(start, passed))
          return
        }
        if (isWorkingMinute(calendar, later(start, passed))) counted++
      }
      expect(workingMinutesBetween(time, start, later(start, 3 * 1440))).toBe(counted)
    }),
    { numRuns: 150 },
  )
})

const hoursSomewhere = situation.filter(({ calendar }) => calendar.weekly.sun.length > 0)

test('elapsed(s, due(s, m)) is m', () => {
  fc.assert(
    fc.property(hoursSomewhere, fc.integer({ min: 0, max: 59_999 }), ({ calendar, start, minutes }, milliseconds) => {
      const time = workingTime(calendar)
      const from = new Date(start.getTime() + milliseconds)
      expect(workingMinutesBetween(time, from, addWorkingMinutes(time, from, minutes))).toBe(minutes)
    }),
  )
})

test('a later start or more minutes never give an earlier due', () => {
  fc.assert(
    fc.property(hoursSomewhere, fc.nat(2000), fc.nat(500), ({ calendar, start, minutes }, shift, extra) => {
      const time = workingTime(calendar)
      const due = addWorkingMinutes(time, start, minutes).getTime()
      expect(addWorkingMinutes(time, later(start, shift), minutes).getTime()).toBeGreaterThanOrEqual(due)
      expect(addWorkingMinutes(time, start, minutes + extra).getTime()).toBeGreaterThanOrEqual(due)
    }),
  )
})

test('segments adjoin, cover everything, alternate, and their counted part is the elapsed time', () => {
  fc.assert(
    fc.property(situation, ({ calendar, start, minutes }) => {
      const time = workingTime(calendar)
      const end = later(start, 1 + 3 * minutes)
      const found = segments(time, start, end)
      expect([found[0]?.from, found.at(-1)?.to]).toEqual([start, end])
      for (const [index, segment] of found.slice(1).entries()) {
        expect(segment.from).toEqual(found[index]?.to)
        expect(segment.counted && found[index]?.counted).toBe(false)
      }
      const counted = found.filter(({ counted }) => counted).reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0)
      expect(counted / minute).toBe(workingMinutesBetween(time, start, end))
    }),
  )
})
