import { moscowOffice } from '@tests/support/calendars'
import { describe, expect, test } from 'vitest'
import { workingTime } from '@/domain/calendar'
import { CalendarError } from '@/domain/calendar-schema'

const problemsOf = (calendar: unknown) => {
  try {
    workingTime(calendar)
    return []
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error
    return error.problems.map(({ reason, path }) => `${reason} ${path.join('.')}`)
  }
}
const weekly = (hours: object, timezone = 'Europe/Moscow') => ({ timezone, weekly: hours })
const on = (date: string, intervals: unknown, timezone = 'Europe/Berlin') => ({ timezone, weekly: {}, exceptions: [{ date, intervals }] })

describe('a calendar is refused with the reason and the place (rules §1.1–1.3)', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing at all', undefined, ['malformed ']],
    ['an unknown zone', { ...moscowOffice, timezone: 'Europe/Moskva' }, ['unknown-zone timezone']],
    ['an offset in place of a zone', { ...moscowOffice, timezone: '+03:00' }, ['unknown-zone timezone']],
    ['an unknown weekday', weekly({ monday: [['09:00', '18:00']] }), ['unknown-weekday weekly.monday']],
    ['a time without its zero', weekly({ mon: [['9:00', '18:00']] }), ['bad-time weekly.mon.0.0']],
    ['24:00 as an opening', weekly({ mon: [['24:00', '06:00']] }), ['bad-time weekly.mon.0.0']],
    ['minute 60', weekly({ mon: [['09:00', '17:60']] }), ['bad-time weekly.mon.0.1']],
    ['24:01', weekly({ mon: [['09:00', '24:01']] }), ['bad-time weekly.mon.0.1']],
    [
      'close at open',
      weekly({
        mon: [
          ['09:00', '18:00'],
          ['20:00', '20:00'],
        ],
      }),
      ['empty-interval weekly.mon.1'],
    ],
    ['an interval of one time', weekly({ mon: [['09:00']] }), ['malformed weekly.mon.0']],
    ['an impossible date', on('2026-02-29', []), ['bad-date exceptions.0.date']],
    ['a date and time', on('2026-02-28T00:00', []), ['bad-date exceptions.0.date']],
    [
      'two exceptions on one date',
      {
        ...moscowOffice,
        exceptions: [
          { date: '2026-03-09', intervals: [] },
          { date: '2026-03-09', intervals: [] },
        ],
      },
      ['two-on-one-date exceptions.1.date'],
    ],
    [
      'two mistakes at once',
      weekly({ mon: [['9:00', '18:00']], sat: [['10:00', '10:00']] }),
      ['bad-time weekly.mon.0.0', 'empty-interval weekly.sat.0'],
    ],
  ])('%s', (_, calendar, problems) => {
    expect(problemsOf(calendar)).toEqual(problems)
  })

  test.each([
    ['a leap day', on('2028-02-29', [])],
    ['no exceptions', weekly({ mon: [['09:00', '18:00']] })],
    ['no hours at all', weekly({})],
    ['24:00 as a closing', weekly({ mon: [['00:00', '24:00']] })],
  ])('%s is fine', (_, calendar) => {
    expect(problemsOf(calendar)).toEqual([])
  })
})

describe('an end strictly inside a clock change is refused (rules §1.3)', () => {
  test.each<[string, unknown, string]>([
    ['a close in the hour that spring skips', weekly({ sun: [['00:00', '02:30']] }, 'Europe/Berlin'), 'weekly.sun.0.1'],
    ['an open in it', weekly({ sun: [['02:01', '09:00']] }, 'Europe/Berlin'), 'weekly.sun.0.0'],
    ['the tail of a Saturday night', weekly({ sat: [['22:00', '02:30']] }, 'Europe/Berlin'), 'weekly.sat.0.1'],
    ['half an hour of Lord Howe in autumn', weekly({ sun: [['01:45', '09:00']] }, 'Australia/Lord_Howe'), 'weekly.sun.0.0'],
    ['half an hour of Lord Howe in spring', weekly({ sun: [['02:15', '09:00']] }, 'Australia/Lord_Howe'), 'weekly.sun.0.0'],
    ['the midnight that Santiago skips', weekly({ sun: [['00:30', '09:00']] }, 'America/Santiago'), 'weekly.sun.0.0'],
    ['the hour that Santiago repeats', weekly({ sat: [['09:00', '23:30']] }, 'America/Santiago'), 'weekly.sat.0.1'],
    ['the exception of a spring Sunday', on('2026-03-29', [['02:30', '09:00']]), 'exceptions.0.intervals.0.0'],
    ['the exception of an autumn Sunday', on('2026-10-25', [['00:00', '02:30']]), 'exceptions.0.intervals.0.1'],
    ['the exception of the evening before', on('2026-10-24', [['20:00', '02:59']]), 'exceptions.0.intervals.0.1'],
    ['a date that never was', on('2011-12-30', [['09:00', '17:00']], 'Pacific/Apia'), 'exceptions.0.intervals.0.0'],
  ])('%s', (_, calendar, place) => {
    expect(problemsOf(calendar)).toContain(`inside-clock-change ${place}`)
  })

  test.each([
    ['the very ends of the change', weekly({ sun: [['02:00', '03:00']] }, 'Europe/Berlin')],
    ['02:30 of a Monday', weekly({ mon: [['02:30', '09:00']] }, 'Europe/Berlin')],
    ['02:30 where clocks stand still', weekly({ sun: [['02:30', '09:00']] })],
    ['01:30 in Moscow, though it was repeated in 2014', weekly({ sun: [['01:30', '09:00']] })],
    ['02:30 on a Sunday without a change', on('2026-03-22', [['02:30', '09:00']])],
    ['the ends of the half hour of Lord Howe', weekly({ sun: [['01:30', '02:30']] }, 'Australia/Lord_Howe')],
    ['24:00 before the midnight that Santiago skips', weekly({ sat: [['09:00', '24:00']], sun: [['00:00', '09:00']] }, 'America/Santiago')],
  ])('%s is fine', (_, calendar) => {
    expect(problemsOf(calendar)).toEqual([])
  })
})
