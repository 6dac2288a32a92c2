import { mondayToFriday } from '@tests/support/calendars'
import { describe, expect, test } from 'vitest'
import { addWorkingMinutes } from '@/domain/calendar'
import { type BasedCalendar, missingYear, tenantTime, wholeCalendar } from '@/domain/calendar-base'
import { calendarDifference } from '@/domain/calendar-difference'
import { calendarYear } from '@/domain/calendar-year'
import { lastDecree } from '@/domain/production-calendar'
import { roundTheClock } from '@/domain/round-the-clock'

const decrees = { through: lastDecree, typed: {} }
const office: BasedCalendar = {
  timezone: 'Europe/Moscow',
  weekly: mondayToFriday(['09:00', '18:00']),
  exceptions: [],
  base: 'ru',
  decrees,
}
const own = (date: string, ...intervals: [string, string][]) => ({ date, intervals, name: 'своё' })
const due = (calendar: BasedCalendar, start: string, minutes: number) =>
  addWorkingMinutes(tenantTime(calendar), new Date(start), minutes).toISOString()

describe('a calendar over the production calendar (rules §1.7)', () => {
  test('takes its holidays, moved and shortened days', () => {
    expect(due(office, '2026-03-06T14:30:00Z', 60)).toBe('2026-03-10T06:30:00.000Z')
    expect(due(office, '2026-04-30T13:30:00Z', 60)).toBe('2026-05-04T06:30:00.000Z')
  })

  test("own days go before the base's: a holiday that is worked, a working day that is off", () => {
    const calendar = { ...office, exceptions: [own('2026-03-09', ['09:00', '18:00']), own('2026-03-10')] }
    expect(due(calendar, '2026-03-06T14:30:00Z', 60)).toBe('2026-03-09T06:30:00.000Z')
    expect(wholeCalendar(calendar).exceptions.filter(({ date }) => date === '2026-03-09')).toEqual([own('2026-03-09', ['09:00', '18:00'])])
  })

  test('follows the week: shortened days are an hour shorter than whatever the week has', () => {
    const early = { ...office, weekly: mondayToFriday(['04:00', '13:00']) }
    expect(wholeCalendar(early).exceptions.find(({ date }) => date === '2026-05-08')?.intervals).toEqual([['04:00', '12:00']])
  })

  test('without the base there are no exceptions but its own, and no year is a guess', () => {
    const calendar: BasedCalendar = { ...office, base: null }
    expect(wholeCalendar(calendar).exceptions).toEqual([])
    expect(tenantTime(calendar).isProvisional(2027)).toBe(false)
  })

  test('2027 is provisional until its decree is typed, and then counts by it', () => {
    expect([2025, 2026, 2027, 2028].filter(tenantTime(office).isProvisional)).toEqual([2027, 2028])
    const moved = [{ from: '2027-01-02', to: '2027-01-11' }]
    const calendar = { ...office, decrees: { ...decrees, typed: { 2027: { act: 'Постановление', moved, shortened: ['2027-02-20'] } } } }
    expect([2026, 2027, 2028].filter(tenantTime(calendar).isProvisional)).toEqual([2028])
    expect(due(office, '2027-01-08T10:00:00Z', 60)).toBe('2027-01-11T07:00:00.000Z')
    expect(due(calendar, '2027-01-08T10:00:00Z', 60)).toBe('2027-01-12T07:00:00.000Z')
  })

  test('a version saved when fewer decrees were known keeps to what it knew', () => {
    const older = { ...office, decrees: { through: 2025, typed: {} } }
    expect(tenantTime(older).isProvisional(2026)).toBe(true)
    expect(wholeCalendar(older).exceptions.some(({ date }) => date === '2026-12-31')).toBe(false)
    expect(wholeCalendar(office).exceptions.some(({ date }) => date === '2026-12-31')).toBe(true)
  })

  test('counts the official 247 days of 2026, 1972 h at 40 h a week, in its grid', () => {
    const forty = { ...office, weekly: mondayToFriday(['09:00', '13:00'], ['14:00', '18:00']) }
    const year = calendarYear(forty, tenantTime(forty), 2026)
    expect(year).toMatchObject({ workingDays: 247, minutes: 1972 * 60, extraMinutes: 0, isProvisional: false })
    expect(year.days.filter(({ kind }) => kind === 'off')).toHaveLength(14)
    expect(year.days.filter(({ kind }) => kind === 'shortened').map(({ date }) => date)).toEqual([
      '2026-04-30',
      '2026-05-08',
      '2026-06-11',
      '2026-11-03',
    ])
  })

  test('a Saturday of its own is extra in the grid, and says whose it is', () => {
    const calendar = { ...office, exceptions: [own('2026-11-28', ['10:00', '16:00'])] }
    const year = calendarYear(calendar, tenantTime(calendar), 2026)
    expect(year.extraMinutes).toBe(360)
    expect(year.days.find(({ date }) => date === '2026-11-28')).toEqual({ date: '2026-11-28', kind: 'extra', name: 'своё', isOwn: true })
  })
})

describe('a year whose table is missing', () => {
  const bare: BasedCalendar = { ...office, base: null }
  test.each([
    ['is not asked for before December', office, '2026-11-30', null],
    ['is asked for from December on', office, '2026-12-01', 2027],
    ['is asked for all through it', office, '2027-06-01', 2027],
    [
      'is there once its decree is typed',
      { ...office, decrees: { through: 2026, typed: { 2027: { act: 'П', moved: [], shortened: [] } } } },
      '2026-12-01',
      null,
    ],
    ['of own days is missed where there were some before', { ...bare, exceptions: [own('2026-05-01')] }, '2026-12-01', 2027],
    ['of own days is there once one is set', { ...bare, exceptions: [own('2026-05-01'), own('2027-05-03')] }, '2026-12-31', null],
    ['is missed by nobody who works round the clock', bare, '2026-12-01', null],
  ])('%s', (_, calendar, today, missing) => {
    expect(missingYear(calendar, today)).toBe(missing)
  })
})

test('two versions differ by what a person would name', () => {
  const other: BasedCalendar = {
    ...office,
    base: null,
    timezone: 'Asia/Vladivostok',
    weekly: { ...office.weekly, fri: [['09:00', '17:00']] },
    exceptions: [own('2026-11-28', ['10:00', '16:00'])],
  }
  expect(calendarDifference(office, office)).toEqual([])
  expect(calendarDifference(office, other).map(({ what }) => what)).toEqual(['zone', 'base', 'weekday', 'date'])
  expect(calendarDifference(other, { ...other, exceptions: [] })).toEqual([
    { what: 'date', date: '2026-11-28', before: own('2026-11-28', ['10:00', '16:00']), after: null },
  ])
})

test('round the clock an autumn day of Berlin has 25 hours', () => {
  const time = roundTheClock('Europe/Berlin')
  expect(addWorkingMinutes(time, new Date('2026-10-24T22:00:00Z'), 25 * 60).toISOString()).toBe('2026-10-25T23:00:00.000Z')
})
