import { everyDay, mondayToFriday, moscowOffice } from '@tests/support/calendars'
import { describe, expect, test } from 'vitest'
import { addWorkingMinutes, nextOpening, workingMinutesBetween, workingTime } from '@/domain/calendar'

const due = (calendar: unknown, start: string, minutes: number) =>
  addWorkingMinutes(workingTime(calendar), new Date(start), minutes).toISOString().replace('.000Z', 'Z')
const elapsed = (calendar: unknown, from: string, to: string) => workingMinutesBetween(workingTime(calendar), new Date(from), new Date(to))
const moscow = (weekly: object, exceptions: object[] = []) => ({ timezone: 'Europe/Moscow', weekly, exceptions })

describe('a calendar (rules §1.1)', () => {
  test.each([
    ['lunch is skipped', mondayToFriday(['09:00', '13:00'], ['14:00', '18:00']), '2026-03-16T09:30:00Z', 60, '2026-03-16T11:30:00Z'],
    [
      '24:00 closes a day and meets the next',
      { fri: [['20:00', '24:00']], sat: [['00:00', '02:00']] },
      '2026-03-13T19:00:00Z',
      180,
      '2026-03-13T22:00:00Z',
    ],
    ['a shift crosses midnight', { fri: [['22:00', '06:00']] }, '2026-03-13T18:00:00Z', 300, '2026-03-14T00:00:00Z'],
    ['a close at 00:00 is midnight', { fri: [['22:00', '00:00']] }, '2026-03-13T18:00:00Z', 120, '2026-03-13T21:00:00Z'],
    ['a weekday left out has no work', { mon: [['09:00', '18:00']] }, '2026-03-17T06:00:00Z', 60, '2026-03-23T07:00:00Z'],
  ])('%s', (_, weekly, start, minutes, expected) => {
    expect(due(moscow(weekly), start, minutes)).toBe(expected)
  })

  test.each([
    [
      '23:59 leaves a minute out',
      { fri: [['20:00', '23:59']], sat: [['00:00', '02:00']] },
      '2026-03-13T17:00:00Z',
      '2026-03-13T23:00:00Z',
      359,
    ],
    [
      'overlapping and touching intervals count once',
      {
        mon: [
          ['09:00', '13:00'],
          ['15:00', '18:00'],
          ['12:00', '15:00'],
        ],
      },
      '2026-03-15T21:00:00Z',
      '2026-03-16T21:00:00Z',
      540,
    ],
    [
      'a night tail that meets the next day counts once',
      { sun: [['22:00', '09:00']], mon: [['08:00', '12:00']] },
      '2026-03-15T00:00:00Z',
      '2026-03-17T00:00:00Z',
      840,
    ],
    ['a night shift belongs to the day it starts on', { fri: [['22:00', '06:00']] }, '2026-03-12T21:00:00Z', '2026-03-15T21:00:00Z', 480],
  ])('%s', (_, weekly, from, to, expected) => {
    expect(elapsed(moscow(weekly), from, to)).toBe(expected)
  })
})

describe('an exception (rules §1.2)', () => {
  const office = moscowOffice.weekly
  test.each([
    ['a day off', [{ date: '2026-03-09', intervals: [] }], '2026-03-06T14:30:00Z', 60, '2026-03-10T06:30:00Z'],
    ['a shortened day', [{ date: '2026-05-08', intervals: [['09:00', '17:00']] }], '2026-05-08T13:30:00Z', 60, '2026-05-11T06:30:00Z'],
    ['a working Saturday', [{ date: '2026-11-28', intervals: [['10:00', '16:00']] }], '2026-11-27T14:00:00Z', 120, '2026-11-28T08:00:00Z'],
    [
      'a night shift on one date',
      [{ date: '2026-03-13', intervals: [['22:00', '02:00']] }],
      '2026-03-13T06:00:00Z',
      240,
      '2026-03-13T23:00:00Z',
    ],
  ])('%s', (_, exceptions, start, minutes, expected) => {
    expect(due(moscow(office, exceptions), start, minutes)).toBe(expected)
  })

  test('a night shift begun the evening before a day off keeps its tail', () => {
    const nights = moscow({ thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] }, [{ date: '2026-03-13', intervals: [] }])
    expect(elapsed(nights, '2026-03-12T21:00:00Z', '2026-03-14T21:00:00Z')).toBe(360)
  })

  test('an exception on the date after leaves the shift of the evening before whole', () => {
    const nights = moscow({ thu: [['22:00', '06:00']] }, [{ date: '2026-03-13', intervals: [['05:00', '08:00']] }])
    expect(elapsed(nights, '2026-03-12T00:00:00Z', '2026-03-14T00:00:00Z')).toBe(600)
  })
})

describe('time is physical (rules §1.3)', () => {
  const always = (timezone: string) => ({ timezone, weekly: everyDay(['00:00', '24:00']) })
  const nights = (timezone: string) => ({ timezone, weekly: { sat: [['22:00', '06:00']] } })
  test.each([
    ['24/7 over the autumn change is 25 h', always('Europe/Berlin'), '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25 * 60],
    ['24/7 over the spring change is 23 h', always('Europe/Berlin'), '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23 * 60],
    ['the night shift of autumn is 9 h', nights('Europe/Berlin'), '2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z', 9 * 60],
    ['the night shift of spring is 7 h', nights('Europe/Berlin'), '2026-03-28T00:00:00Z', '2026-03-30T00:00:00Z', 7 * 60],
    [
      'the repeated hour counts twice',
      { timezone: 'Europe/Berlin', weekly: { sun: [['02:00', '03:00']] } },
      '2026-10-25T00:00:00Z',
      '2026-10-26T00:00:00Z',
      120,
    ],
    [
      'the skipped hour counts not at all',
      { timezone: 'Europe/Berlin', weekly: { sun: [['02:00', '03:00']] } },
      '2026-03-29T00:00:00Z',
      '2026-03-30T00:00:00Z',
      0,
    ],
    [
      'Lord Howe puts its clocks back by half an hour',
      nights('Australia/Lord_Howe'),
      '2026-04-04T00:00:00Z',
      '2026-04-05T12:00:00Z',
      8.5 * 60,
    ],
    [
      'Lord Howe puts them forward by half an hour',
      nights('Australia/Lord_Howe'),
      '2026-10-03T00:00:00Z',
      '2026-10-04T12:00:00Z',
      7.5 * 60,
    ],
    [
      'Santiago skips midnight',
      { timezone: 'America/Santiago', weekly: { sun: [['00:00', '09:00']] } },
      '2026-09-06T00:00:00Z',
      '2026-09-07T00:00:00Z',
      480,
    ],
    [
      'Santiago repeats the last hour of a day',
      { timezone: 'America/Santiago', weekly: { sat: [['20:00', '24:00']] } },
      '2026-04-04T12:00:00Z',
      '2026-04-05T12:00:00Z',
      300,
    ],
    [
      'Apia had no 30 December 2011',
      { timezone: 'Pacific/Apia', weekly: everyDay(['09:00', '17:00']) },
      '2011-12-29T10:00:00Z',
      '2011-12-31T10:00:00Z',
      960,
    ],
    [
      'Apia lost the tail of that night',
      { timezone: 'Pacific/Apia', weekly: { thu: [['22:00', '06:00']] } },
      '2011-12-29T10:00:00Z',
      '2011-12-31T10:00:00Z',
      120,
    ],
  ])('%s', (_, calendar, from, to, expected) => {
    expect(elapsed(calendar, from, to)).toBe(expected)
  })

  test.each([
    ['Kathmandu, UTC+5:45', 'Asia/Kathmandu', '2026-03-16T03:00:00Z', 60, '2026-03-16T04:15:00Z'],
    ['Vladivostok, whose Monday opens on Sunday in UTC', 'Asia/Vladivostok', '2026-03-13T07:30:00Z', 60, '2026-03-15T23:30:00Z'],
    ['New York over its spring change', 'America/New_York', '2026-03-06T22:30:00Z', 60, '2026-03-09T13:30:00Z'],
    ['UTC', 'UTC', '2026-03-13T17:30:00Z', 60, '2026-03-16T09:30:00Z'],
  ])('%s', (_, timezone, start, minutes, expected) => {
    expect(due({ ...moscowOffice, timezone }, start, minutes)).toBe(expected)
  })

  test('a due inside the repeated hour is an instant, not a wall time', () => {
    const calendar = { timezone: 'Europe/Berlin', weekly: { sun: [['02:00', '03:00']] } }
    expect(due(calendar, '2026-10-25T00:00:00Z', 90)).toBe('2026-10-25T01:30:00Z')
  })
})

describe('due is the earliest instant (rules §1.4)', () => {
  test.each([
    ['0 minutes is the start itself, even at night', '2026-03-14T00:12:34Z', 0, '2026-03-14T00:12:34Z'],
    ['an exact fill is the closing time', '2026-03-16T14:00:00Z', 60, '2026-03-16T15:00:00Z'],
    ['a whole day ends at its closing', '2026-03-16T06:00:00Z', 540, '2026-03-16T15:00:00Z'],
    ['a start at closing counts from the next opening', '2026-03-16T15:00:00Z', 1, '2026-03-17T06:01:00Z'],
    ['a start at night counts from the opening', '2026-03-16T01:00:00Z', 30, '2026-03-16T06:30:00Z'],
    ['seconds are kept inside the day', '2026-03-16T06:00:30.250Z', 10, '2026-03-16T06:10:30.250Z'],
    ['seconds are kept over the night', '2026-03-16T14:59:30Z', 1, '2026-03-17T06:00:30Z'],
  ])('%s', (_, start, minutes, expected) => {
    expect(due(moscowOffice, start, minutes)).toBe(expected)
  })

  test('the next opening is the instant itself inside hours, and null when there is none', () => {
    const office = workingTime(moscowOffice)
    expect(nextOpening(office, new Date('2026-03-16T10:00:00Z'))).toEqual(new Date('2026-03-16T10:00:00Z'))
    expect(nextOpening(office, new Date('2026-03-13T15:00:00Z'))).toEqual(new Date('2026-03-16T06:00:00Z'))
    expect(nextOpening(workingTime(moscow({})), new Date('2026-03-13T15:00:00Z'))).toBeNull()
  })
})

describe('elapsed (rules §1.5)', () => {
  test.each([
    ['nothing when the end is before the start', '2026-03-16T10:00:00Z', '2026-03-16T09:00:00Z', 0],
    ['nothing between equal instants', '2026-03-16T10:00:00Z', '2026-03-16T10:00:00Z', 0],
    ['nothing at night', '2026-03-16T16:00:00Z', '2026-03-17T05:00:00Z', 0],
    ['a part of a minute', '2026-03-16T10:00:00Z', '2026-03-16T10:00:30Z', 0.5],
    ['over a weekend', '2026-03-13T14:00:00Z', '2026-03-16T07:00:00Z', 120],
  ])('%s', (_, from, to, expected) => {
    expect(elapsed(moscowOffice, from, to)).toBe(expected)
  })
})
