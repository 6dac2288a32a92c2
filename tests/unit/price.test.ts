import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discountFor, hourlyCost, refundFor, share, stubShare, termPrice } from '@/domain/price'

const ladder = [
  { months: 3, percent: 5 },
  { months: 6, percent: 10 },
]

test.each([
  [1, 0],
  [2, 0],
  [3, 5],
  [5, 5],
  [6, 10],
  [12, 10],
])('for %i months at once %i per cent are off', (months, percent) => {
  expect(discountFor(ladder, months)).toBe(percent)
  expect(discountFor([...ladder].reverse(), months)).toBe(percent)
  expect(discountFor([], months)).toBe(0)
})

test.each([
  [3_000_000, 6, 10, 16_200_000],
  [3_000_000, 1, 0, 3_000_000],
  [3_333, 7, 15, 19_831],
  [5, 1, 10, 5],
  [0, 6, 10, 0],
  [3_000_000, 2, 100, 0],
])('%i kopecks a month for %i months with %i per cent off are %i', (monthly, months, percent, price) => {
  expect(termPrice(monthly, months, percent)).toBe(price)
})

test.each([
  ['2026-03-20', '2026-04-01', 600, 232],
  ['2026-02-15', '2026-03-01', 600, 300],
  ['2028-02-15', '2028-03-01', 600, 310],
  ['2026-03-31', '2026-04-01', 3_000_000, 96_774],
  ['2026-03-20', '2026-04-10', 3_100_000, 2_100_000],
])('of a stub from %s to %s is the share of %i %i', (from, to, amount, part) => {
  expect(stubShare(amount, from, to)).toBe(part)
})

test.each([
  [16_200_000, 2, 3_000_000, 10_200_000],
  [16_200_000, 6, 3_000_000, 0],
  [3_000_000, 0, 3_000_000, 3_000_000],
])('of %i paid, after %i months at %i, %i come back', (paid, used, monthly, back) => {
  expect(refundFor(paid, used, monthly)).toBe(back)
})

test.each([
  [100, 250_000, 416_667],
  [30, 150_000, 75_000],
  [1, 150_000, 2_500],
  [0, 150_000, 0],
  [50, 0, 0],
])('%i minutes at %i an hour are %i kopecks', (minutes, rate, kopecks) => {
  expect(hourlyCost(minutes, rate)).toBe(kopecks)
})

test('a share is the nearest whole, and a half goes up', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.nat(60), fc.integer({ min: 1, max: 60 }), (amount, part, whole) => {
      const exact = (amount * part) / whole
      const rounded = share(amount, part, whole)
      expect(Number.isInteger(rounded)).toBe(true)
      expect(rounded - exact).toBeLessThanOrEqual(0.5)
      expect(exact - rounded).toBeLessThan(0.5)
    }),
  )
})
