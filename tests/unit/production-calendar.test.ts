import { everyDay, mondayToFriday } from '@tests/support/calendars'
import { describe, expect, test } from 'vitest'
import { workingMinutesBetween, workingTime } from '@/domain/calendar'
import { isProvisional, productionCalendar, productionExceptions } from '@/domain/production-calendar'

const fortyHours = mondayToFriday(['09:00', '13:00'], ['14:00', '18:00'])
const on = (year: number, weekly: object, date: string) => productionExceptions(year, weekly).find((exception) => exception.date === date)

const hoursOf = (year: number) => {
  const time = workingTime({ timezone: 'Europe/Moscow', weekly: fortyHours, exceptions: productionExceptions(year, fortyHours) })
  return workingMinutesBetween(time, new Date(`${year - 1}-12-31T21:00:00Z`), new Date(`${year}-12-31T21:00:00Z`)) / 60
}

describe("Russia's production calendar (rules §1.7)", () => {
  test.each([2025, 2026])('%i has 1972 h at 40 h a week, as the official table says', (year) => {
    expect(hoursOf(year)).toBe(1972)
    expect(productionCalendar(year).hours).toBe(1972)
  })

  test.each([2025, 2026])('%i has 247 working days', (year) => {
    const exceptions = productionExceptions(year, fortyHours)
    const daysOff = exceptions.filter(({ intervals }) => intervals.length === 0).length
    const weekdays = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).getUTCDay()).filter(
      (day) => day % 6 !== 0,
    ).length
    expect(weekdays - daysOff + productionCalendar(year).workingDays.length).toBe(247)
  })

  test('weekdays off in 2026', () => {
    const off = productionExceptions(2026, fortyHours).filter(({ intervals }) => intervals.length === 0)
    expect(off.map(({ date }) => date.slice(5)).join(' ')).toBe(
      '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
    )
  })

  test.each([
    ['a holiday', 2026, '2026-06-12', { intervals: [], name: 'День России' }],
    ['a moved day off', 2026, '2026-12-31', { intervals: [], name: 'Перенос выходного с 4 января' }],
    [
      'a shortened day',
      2026,
      '2026-05-08',
      {
        intervals: [
          ['09:00', '13:00'],
          ['14:00', '17:00'],
        ],
        name: 'Сокращённый день',
      },
    ],
    [
      'a working Saturday, shortened',
      2025,
      '2025-11-01',
      {
        intervals: [
          ['09:00', '13:00'],
          ['14:00', '17:00'],
        ],
        name: 'Рабочий день вместо 3 ноября',
      },
    ],
  ])('%s', (_, year, date, expected) => {
    expect(on(year, fortyHours, date)).toEqual({ date, ...expected })
  })

  test('a holiday on a weekend matters only to those who work on weekends', () => {
    expect(on(2026, fortyHours, '2026-05-09')).toBeUndefined()
    expect(on(2026, everyDay(['10:00', '20:00']), '2026-05-09')).toEqual({ date: '2026-05-09', intervals: [], name: 'День Победы' })
  })

  test.each([
    ['from the last interval', [['09:00', '18:00']], [['09:00', '17:00']]],
    ['from midnight', [['04:00', '24:00']], [['04:00', '23:00']]],
    ['after midnight', [['22:00', '00:30']], [['22:00', '23:30']]],
    [
      'the whole last interval',
      [
        ['09:00', '13:00'],
        ['17:00', '18:00'],
      ],
      [['09:00', '13:00']],
    ],
    [
      'the last interval and a part of the one before',
      [
        ['09:00', '13:00'],
        ['17:00', '17:30'],
      ],
      [['09:00', '12:30']],
    ],
  ])('an hour is taken %s', (_, usual, shorter) => {
    expect(on(2026, { thu: usual }, '2026-04-30')?.intervals).toEqual(shorter)
  })
})

describe('a year without a decree is provisional (rules §1.7)', () => {
  test('2025 and 2026 have one, the years around do not', () => {
    expect([2024, 2025, 2026, 2027, 2040].filter((year) => isProvisional(year))).toEqual([2024, 2027, 2040])
    expect(productionCalendar(2027)).toMatchObject({ act: null, hours: null, workingDays: [] })
  })

  test('2027 has the holidays of art. 112, the days off that the law itself moves, and the short eves', () => {
    const exceptions = productionExceptions(2027, fortyHours)
    expect(
      exceptions
        .filter(({ intervals }) => intervals.length === 0)
        .map(({ date }) => date.slice(5))
        .join(' '),
    ).toBe('01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04')
    expect(productionCalendar(2027).shortened).toEqual(['2027-02-22', '2027-04-30', '2027-06-11', '2027-11-03'])
    expect(on(2027, fortyHours, '2027-05-03')?.name).toBe('Перенос выходного с 1 мая')
  })
})
