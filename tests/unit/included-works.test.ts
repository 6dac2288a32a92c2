import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueDates } from '@/domain/included-works'

/** Monday to Friday, with a holiday on Wednesday the 4th and a whole first week of January off. */
const isWorkday = (date: string) => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5 && date !== '2026-11-04' && !(date >= '2027-01-01' && date <= '2027-01-10')
}
const due = (every: 'day' | 'week' | 'month', on: number, from: string, to: string) => dueDates({ every, on }, from, to, isWorkday)

describe('a regular work', () => {
  test('of every day is due on working days alone', () => {
    expect(due('day', 1, '2026-11-01', '2026-11-10')).toEqual(['2026-11-02', '2026-11-03', '2026-11-05', '2026-11-06', '2026-11-09'])
  })

  test('of a weekday is put off to the next working day', () => {
    expect(due('week', 3, '2026-11-01', '2026-11-16')).toEqual(['2026-11-05', '2026-11-11'])
    expect(due('week', 7, '2026-11-01', '2026-11-16')).toEqual(['2026-11-02', '2026-11-09'])
    expect(due('week', 2, '2026-12-28', '2027-01-20')).toEqual(['2026-12-29', '2027-01-11', '2027-01-12', '2027-01-19'])
  })

  test('of a day of the month stays in its month, on the last day where it is shorter', () => {
    expect(due('month', 15, '2026-11-01', '2026-12-31')).toEqual(['2026-11-16', '2026-12-15'])
    expect(due('month', 31, '2027-02-01', '2027-03-01')).toEqual(['2027-02-26'])
    expect(due('month', 31, '2026-10-01', '2026-11-03')).toEqual(['2026-10-30'])
    expect(due('month', 1, '2027-01-01', '2027-02-01')).toEqual(['2027-01-11'])
  })

  test('falls on the same days however the time is cut up', () => {
    const days = fc.integer({ min: 0, max: 400 })
    const at = (day: number) => new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.constantFrom('day', 'week', 'month'), fc.integer({ min: 1, max: 31 }), days, days, days, (every, day, a, b, c) => {
        const on = every === 'week' ? (day % 7) + 1 : day
        const [from, cut, to] = [a, b, c].sort((x, y) => x - y).map(at) as [string, string, string]
        const whole = due(every as 'day', on, from, to)
        expect([...due(every as 'day', on, from, cut), ...due(every as 'day', on, cut, to)]).toEqual(whole)
        expect(whole.every(isWorkday)).toBe(true)
      }),
    )
  })
})
