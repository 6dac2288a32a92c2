import { expect, test } from 'vitest'
import { workingTime } from '@/domain/calendar'
import { closesAfter } from '@/domain/closing'

const weekdays = { mon: hours(), tue: hours(), wed: hours(), thu: hours(), fri: hours() }
function hours(): [string, string][] {
  return [
    ['09:00', '13:00'],
    ['14:00', '18:00'],
  ]
}
const office = workingTime({
  timezone: 'Europe/Moscow',
  weekly: weekdays,
  exceptions: [{ date: '2026-11-04', intervals: [], name: 'День единства' }],
})
const shortened = workingTime({
  timezone: 'Europe/Moscow',
  weekly: weekdays,
  exceptions: [{ date: '2026-11-18', intervals: [['09:00', '17:00']], name: 'Короткий день' }],
})
const nights = workingTime({ timezone: 'Europe/Moscow', weekly: { mon: [['22:00', '06:00']], tue: [['22:00', '06:00']] }, exceptions: [] })
const always = workingTime({
  timezone: 'Europe/Berlin',
  weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]])),
  exceptions: [],
})
const never = workingTime({ timezone: 'Europe/Moscow', weekly: {}, exceptions: [] })

test.each([
  ['resolved on a Wednesday noon, it closes on the next Wednesday evening', office, '2026-11-11T09:00:00Z', 5, '2026-11-18T15:00:00Z'],
  ['resolved before the opening, its own day does not count either', office, '2026-11-11T03:00:00Z', 1, '2026-11-12T15:00:00Z'],
  ['resolved on a Friday night, the week begins on Monday', office, '2026-11-13T20:30:00Z', 5, '2026-11-20T15:00:00Z'],
  ['resolved on a Saturday, it is the same', office, '2026-11-14T10:00:00Z', 5, '2026-11-20T15:00:00Z'],
  ['after midnight in Moscow it is the next day already', office, '2026-11-11T21:30:00Z', 1, '2026-11-13T15:00:00Z'],
  ['a holiday is no working day', office, '2026-11-03T09:00:00Z', 1, '2026-11-05T15:00:00Z'],
  ['a shortened day ends earlier', shortened, '2026-11-17T09:00:00Z', 1, '2026-11-18T14:00:00Z'],
  ['one day is the next working one', office, '2026-11-11T09:00:00Z', 1, '2026-11-12T15:00:00Z'],
  ['a night shift belongs to the day it begins on', nights, '2026-11-15T09:00:00Z', 1, '2026-11-16T21:00:00Z'],
  ['round the clock a day ends at midnight', always, '2026-11-11T09:00:00Z', 2, '2026-11-13T23:00:00Z'],
  ['over the change of clocks too', always, '2026-10-24T09:00:00Z', 1, '2026-10-25T23:00:00Z'],
])('%s', (_, time, resolvedAt, days, closesAt) => {
  expect(closesAfter(time, new Date(resolvedAt), days)?.toISOString()).toBe(new Date(closesAt).toISOString())
})

test('where nobody ever works it does not close by itself', () => {
  expect(closesAfter(never, new Date('2026-11-11T09:00:00Z'), 5)).toBeNull()
})
