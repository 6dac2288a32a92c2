import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthBalance } from '@/domain/hours'
import { localDate, localDay, localMonth } from '@/domain/local-date'

test.each([
  [600, 0, 600, 0],
  [600, 600, 0, 0],
  [600, 700, 0, 100],
  [0, 30, 0, 30],
])('of %i minutes %i used leave %i and exceed by %i', (quota, used, left, over) => {
  expect(monthBalance(quota, used)).toEqual({ quota, used, left, over })
})

test('a balance is never negative and loses no minute', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (quota, used) => {
      const { left, over } = monthBalance(quota, used)
      return left >= 0 && over >= 0 && left - over === quota - used
    }),
  )
})

test.each([
  ['2026-11-30T20:59:59Z', 'Europe/Moscow', '2026-11-30', { from: '2026-11-01', to: '2026-12-01' }],
  ['2026-11-30T21:00:00Z', 'Europe/Moscow', '2026-12-01', { from: '2026-12-01', to: '2027-01-01' }],
  ['2026-11-30T14:00:00Z', 'Asia/Vladivostok', '2026-12-01', { from: '2026-12-01', to: '2027-01-01' }],
  ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01', { from: '2027-01-01', to: '2027-02-01' }],
])('%s in %s is of the day %s', (at, zone, date, month) => {
  expect(localDate(new Date(at), zone)).toBe(date)
  expect(localMonth(new Date(at), zone)).toEqual(month)
})

test('the day of a clock change is as long as it is', () => {
  const { from, to } = localDay(new Date('2026-10-25T12:00:00Z'), 'Europe/Berlin')
  expect([from.toISOString(), to.toISOString()]).toEqual(['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'])
})
