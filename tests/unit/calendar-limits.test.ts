import { mondayToFriday } from '@tests/support/calendars'
import { describe, expect, test } from 'vitest'
import { addWorkingMinutes, NoWorkingTime, workingMinutesBetween, workingTime } from '@/domain/calendar'

const due = (calendar: unknown, start: string, minutes: number) =>
  addWorkingMinutes(workingTime(calendar), new Date(start), minutes).toISOString().replace('.000Z', 'Z')
const elapsed = (calendar: unknown, from: string, to: string) => workingMinutesBetween(workingTime(calendar), new Date(from), new Date(to))
const moscow = (weekly: object, exceptions: object[] = []) => ({ timezone: 'Europe/Moscow', weekly, exceptions })

describe('no working time ahead (rules §1.6)', () => {
  const oneHourOn = (...dates: string[]) =>
    moscow(
      {},
      dates.map((date) => ({ date, intervals: [['09:00', '10:00']] })),
    )

  test('only a due of more than 0 minutes can fail', () => {
    expect(() => due(moscow({}), '2026-03-16T10:00:00Z', 1)).toThrow(NoWorkingTime)
    expect(due(moscow({}), '2026-03-16T10:00:00Z', 0)).toBe('2026-03-16T10:00:00Z')
    expect(elapsed(moscow({}), '2026-03-16T10:00:00Z', '2046-03-16T10:00:00Z')).toBe(0)
  })

  test('five years count from the start', () => {
    expect(due(oneHourOn('2031-03-16'), '2026-03-16T06:01:00Z', 30)).toBe('2031-03-16T06:30:00Z')
    expect(() => due(oneHourOn('2031-03-16'), '2026-03-16T06:00:00Z', 30)).toThrow(NoWorkingTime)
  })

  test('five years count anew from the last stretch found', () => {
    expect(due(oneHourOn('2026-03-16', '2031-03-16'), '2026-03-01T00:00:00Z', 90)).toBe('2031-03-16T06:30:00Z')
    expect(() => due(oneHourOn('2026-03-16', '2031-03-17'), '2026-03-01T00:00:00Z', 90)).toThrow(NoWorkingTime)
  })

  test('an hour that was taken by the start does not come back', () => {
    expect(() => due(oneHourOn('2026-03-16'), '2026-03-16T06:30:00Z', 31)).toThrow(NoWorkingTime)
    expect(due(oneHourOn('2026-03-16'), '2026-03-16T06:30:00Z', 30)).toBe('2026-03-16T07:00:00Z')
  })

  test('four hundred working hours cost far less than a millisecond', () => {
    const exceptions = Array.from({ length: 300 }, (_, index) => ({
      date: new Date(Date.UTC(2026, 0, 5 + 3 * index)).toISOString().slice(0, 10),
      intervals: [['09:00', '17:00']],
    }))
    const time = workingTime(
      moscow(
        mondayToFriday(['09:00', '11:00'], ['11:15', '13:00'], ['14:00', '15:30'], ['15:45', '17:00'], ['17:15', '18:00']),
        exceptions,
      ),
    )
    const took = Array.from({ length: 200 }, () => {
      const began = performance.now()
      addWorkingMinutes(time, new Date('2026-01-05T00:00:00Z'), 400 * 60)
      return performance.now() - began
    })
    expect(took.sort((a, b) => a - b)[100]).toBeLessThan(0.5)
  })

  test('nineteen years of one-hour Sundays cost no visible time', () => {
    const time = workingTime(moscow({ sun: [['10:00', '11:00']] }))
    const began = performance.now()
    const end = addWorkingMinutes(time, new Date('2026-03-15T00:00:00Z'), 988 * 60)
    expect(performance.now() - began).toBeLessThan(50)
    expect(end.toISOString()).toBe('2045-02-12T08:00:00.000Z')
  })
})
