import fc from 'fast-check'
import { expect, test } from 'vitest'
import { burnOf } from '@/domain/burn'

/** November 2026 of a five-day week; the 4th is a holiday. */
const november = (spent: Record<number, number>) =>
  Array.from({ length: 30 }, (_, index) => {
    const date = `2026-11-${String(index + 1).padStart(2, '0')}`
    const weekday = new Date(date).getUTCDay()
    return { date, isWorking: weekday !== 0 && weekday !== 6 && index + 1 !== 4, spent: spent[index + 1] ?? 0 }
  })

test('at this pace the hours run out on a working day, and so much will be over by the end of the month', () => {
  const burn = burnOf(november({ 2: 150, 3: 80, 5: 110, 6: 70, 9: 120, 10: 50, 12: 60 }), 1040, '2026-11-13')
  expect(burn).toMatchObject({ pace: 71, workedDays: 9, runsOutOn: '2026-11-23', overAtEnd: 382 })
})

test.each<[string, Record<number, number>, number, string, string | null, number]>([
  ['nothing spent lasts for ever', {}, 600, '2026-11-13', null, 0],
  ['a slow pace lasts', { 2: 10 }, 600, '2026-11-30', null, 0],
  ['the next working day after a Friday is Monday', { 13: 540 }, 570, '2026-11-13', '2026-11-16', 630],
  ['what is over already is not going to run out', { 2: 700 }, 600, '2026-11-30', null, 100],
  ['before the first working day there is no pace', { 1: 60 }, 600, '2026-11-01', null, 0],
])('%s', (_, spent, available, today, runsOutOn, overAtEnd) => {
  expect(burnOf(november(spent), available, today)).toMatchObject({ runsOutOn, overAtEnd })
})

test('the line of past days is what was left, whatever the pace', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(300), { minLength: 30, maxLength: 30 }),
      fc.nat(3000),
      fc.integer({ min: 1, max: 30 }),
      (spent, available, day) => {
        const today = `2026-11-${String(day).padStart(2, '0')}`
        const { line } = burnOf(november(Object.fromEntries(spent.map((minutes, index) => [index + 1, minutes]))), available, today)
        const used = spent.slice(0, day).reduce((sum, minutes) => sum + minutes, 0)
        expect(line[day - 1]).toEqual({ date: today, left: available - used, isForecast: false })
      },
    ),
  )
})
