import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsLater } from '@/domain/hour-term'
import { effectiveRate, type PaidTerm, termMoney } from '@/domain/term-money'

const term: PaidTerm = {
  stubFrom: null,
  startsOn: '2026-03-01',
  months: 2,
  openingMonth: null,
  stoppedAfter: null,
  priceKopecks: 6_000_000,
  stubKopecks: 0,
  refundKopecks: 0,
  changes: [],
}

describe('the money of a term falls on', () => {
  test.each<[string, Partial<PaidTerm>, string, string, number]>([
    ['each of its months evenly', {}, '2026-03-01', '2026-04-01', 3_000_000],
    ['no day before it', {}, '2026-01-01', '2026-03-01', 0],
    ['no day after it', {}, '2026-05-01', '2026-09-01', 0],
    ['the days of a month evenly, where it begins in the middle of one', { startsOn: '2026-03-16' }, '2026-03-01', '2026-04-01', 1_548_387],
    ['its stub by the days', { stubFrom: '2026-02-15', stubKopecks: 1_500_000 }, '2026-02-01', '2026-03-01', 1_500_000],
    [
      'the months used alone, once it was stopped',
      { months: 6, priceKopecks: 16_200_000, stoppedAfter: 2, refundKopecks: 10_200_000 },
      '2026-03-01',
      '2026-04-01',
      3_000_000,
    ],
    [
      'nothing after it was stopped',
      { months: 6, priceKopecks: 16_200_000, stoppedAfter: 2, refundKopecks: 10_200_000 },
      '2026-05-01',
      '2026-09-01',
      0,
    ],
    ['the months here, where it began elsewhere', { openingMonth: 2 }, '2026-03-01', '2026-04-01', 0],
    ['the months here, at the price of a month', { openingMonth: 2 }, '2026-04-01', '2026-05-01', 3_000_000],
    ['an upgrade from its month on', { changes: [{ fromMonth: 2, priceKopecks: 1_000_000 }] }, '2026-04-01', '2026-05-01', 4_000_000],
    ['an upgrade not before its month', { changes: [{ fromMonth: 2, priceKopecks: 1_000_000 }] }, '2026-03-01', '2026-04-01', 3_000_000],
  ])('%s', (_, parts, from, to, kopecks) => {
    expect(termMoney({ ...term, ...parts }, from, to)).toBe(kopecks)
  })
})

const anyTerm: fc.Arbitrary<PaidTerm> = fc
  .record({
    day: fc.integer({ min: 0, max: 364 }),
    months: fc.integer({ min: 1, max: 12 }),
    stop: fc.option(fc.integer({ min: 1, max: 12 })),
    price: fc.integer({ min: 0, max: 100_000_000 }),
    stub: fc.integer({ min: 0, max: 1_000_000 }),
    hasStub: fc.boolean(),
    changes: fc.array(fc.record({ fromMonth: fc.integer({ min: 1, max: 12 }), priceKopecks: fc.integer({ min: 0, max: 1_000_000 }) }), {
      maxLength: 2,
    }),
  })
  .map(({ day, months, stop, price, stub, hasStub, changes }) => {
    const startsOn = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    const used = Math.min(stop ?? months, months)
    return {
      ...term,
      startsOn,
      months,
      priceKopecks: price,
      stoppedAfter: used === months ? null : used,
      stubFrom: hasStub ? monthsLater(startsOn, -1) : null,
      stubKopecks: hasStub ? stub : 0,
      changes: changes.filter(({ fromMonth }) => fromMonth <= used),
    }
  })

test('months that cover a term add up to what was paid, to the kopeck', () => {
  fc.assert(
    fc.property(anyTerm, (one) => {
      const months = Array.from({ length: 36 }, (_, index) => monthsLater('2025-10-01', index))
      const sum = months.slice(0, -1).reduce((all, month, index) => all + termMoney(one, month, months[index + 1] as string), 0)
      expect(sum).toBe(one.priceKopecks + one.stubKopecks + one.changes.reduce((all, { priceKopecks }) => all + priceKopecks, 0))
    }),
  )
})

test.each([
  [3_000_000, 600, 300_000],
  [100, 7, 857],
  [0, 60, 0],
  [3_000_000, 0, null],
])('%i kopecks for %i minutes are %s an hour', (kopecks, minutes, rate) => {
  expect(effectiveRate(kopecks, minutes)).toBe(rate)
})
