import { readdirSync, readFileSync } from 'node:fs'
import { anyContract, anyWorks, contractOf, pricing, termOf, workOf } from '@tests/support/hours'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjustmentOf, frozenMonths } from '@/domain/adjustment'
import { sharesReached } from '@/domain/hour-alert'
import { replayHours } from '@/domain/hour-ledger'
import { moneyOfParts, overageLines } from '@/domain/overage'
import { corrections, postingsOf } from '@/domain/posting'
import { refundFor, termPrice } from '@/domain/price'
import type { Work } from '@/domain/work'

test('every paragraph of rules §3 has cases of its own in these files', () => {
  const rules = readFileSync('src/domain/rules.md', 'utf8').split('## 3.')[1] ?? ''
  const paragraphs = [...rules.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
  expect(paragraphs).toEqual(Array.from({ length: 21 }, (_, index) => index + 1))
  const tests = readdirSync('tests/unit').map((name) => readFileSync(`tests/unit/${name}`, 'utf8'))
  const cited = new Set(
    tests.flatMap((text) =>
      [...text.matchAll(/§3\.(\d+)(?:–3\.(\d+))?/g)].flatMap(([, from, to]) => {
        const [first, last] = [Number(from), Number(to ?? from)]
        return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      }),
    ),
  )
  expect(paragraphs.filter((number) => !cited.has(number))).toEqual([])
})

test('minutes and kopecks are whole wherever they stand (rules §3.1)', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, (contract, works) => {
      const rows = postingsOf(replayHours(contract, works), contract)
      expect(rows.filter(({ minutes, kopecks }) => !Number.isInteger(minutes) || !Number.isInteger(kopecks))).toEqual([])
    }),
  )
})

const monthsOf = (works: Work[], months = 3) =>
  replayHours(contractOf([termOf({ months })]), works).months.map(({ used, overage, carriedOut, expired }) => [
    used,
    overage,
    carriedOut,
    expired,
  ])

describe('a month gives at its start and lends nothing (rules §3.3)', () => {
  test.each<[string, Work[], number[][]]>([
    [
      'a first month beyond its quota is over, however much is still to come',
      [workOf('2026-03-31', 601)],
      [
        [601, 1, 0, 0],
        [0, 0, 600, 0],
        [0, 0, 0, 1200],
      ],
    ],
    [
      'what is left goes on to the end of the term and no further',
      [],
      [
        [0, 0, 600, 0],
        [0, 0, 1200, 0],
        [0, 0, 0, 1800],
      ],
    ],
    [
      'the last month has all that was not used',
      [workOf('2026-05-31', 1800)],
      [
        [0, 0, 600, 0],
        [0, 0, 1200, 0],
        [1800, 0, 0, 0],
      ],
    ],
    [
      'and not a minute more',
      [workOf('2026-05-31', 1801)],
      [
        [0, 0, 600, 0],
        [0, 0, 1200, 0],
        [1801, 1, 0, 0],
      ],
    ],
  ])('%s', (_, works, months) => expect(monthsOf(works)).toEqual(months))
})

test.each([
  [
    [700, 0, 0],
    [100, 0, 0],
  ],
  [
    [600, 1200, 0],
    [0, 600, 0],
  ],
  [
    [900, 900, 900],
    [300, 300, 300],
  ],
  [
    [0, 1300, 500],
    [0, 100, 0],
  ],
])('overage is final, no later grant repays it: %j minutes are %j over (rules §3.5)', (worked, over) => {
  const works = worked.map((minutes, index) => workOf(`2026-0${3 + index}-15`, minutes))
  expect(monthsOf(works).map(([, overage]) => overage)).toEqual(over)
})

describe('money of overage is rounded half-up once a line (rules §3.6)', () => {
  test.each([
    [[1], 150_000, 2_500],
    [[1], 100, 2],
    [[1], 90, 2],
    [[1], 89, 1],
    [[1, 1], 89, 3],
    [[20, 20, 20], 149_999, 149_999],
    [[7, 13], 100_001, 33_334],
  ])('%j minutes at %i kopecks an hour are %i', (minutes, overageKopecks, kopecks) => {
    const parts = minutes.map((one) => ({ role: 'seo', minutes: one }))
    const common = { ...pricing, overageKopecks }
    expect(overageLines(parts, common).map((line) => line.kopecks)).toEqual([kopecks])
    expect(moneyOfParts(parts, common).reduce((all, one) => all + one, 0)).toBe(kopecks)
  })

  test('a role without its own rate takes the common one', () => {
    const byRole = { ...pricing, rates: { programmer: 250_000 } }
    const parts = [
      { role: 'programmer', minutes: 100 },
      { role: 'seo', minutes: 30 },
    ]
    expect(overageLines(parts, byRole).map(({ role, ratePerHour, kopecks }) => [role, ratePerHour, kopecks])).toEqual([
      ['programmer', 250_000, 416_667],
      ['seo', 150_000, 75_000],
    ])
  })
})

test.each([
  ['2026-03-31', '2026-03-01'],
  ['2026-04-01', '2026-04-01'],
])('an entry is of the month of its local work date: %s (rules §3.10)', (workDate, from) => {
  const month = replayHours(contractOf([termOf()]), [workOf(workDate, 10)]).months.find(({ used }) => used > 0)
  expect(month?.from).toBe(from)
})

test.each([
  [3_000_000, 1, 0, 3_000_000],
  [3_000_000, 5, 0, 15_000_000],
  [3_000_000, 6, 10, 16_200_000],
  [3_000_001, 1, 10, 2_700_001],
  [5, 1, 10, 5],
])('%i kopecks a month for %i months less %i %% are %i (rules §3.11)', (monthly, months, percent, price) => {
  expect(termPrice(monthly, months, percent)).toBe(price)
})

describe('late facts are one difference to the frozen months (rules §3.12)', () => {
  const contract = contractOf([termOf()])
  test.each<[string, Work[], Work[], number, boolean, [number, number, number]]>([
    ['700 corrected to 550 in a closed month 1', [workOf('2026-03-10', 700)], [workOf('2026-03-10', 550)], 1, false, [-100, -250_000, 50]],
    ['660 to 630', [workOf('2026-03-10', 660)], [workOf('2026-03-10', 630)], 1, false, [-30, -75_000, 0]],
    ['an entry that came late, within what was left', [], [workOf('2026-03-10', 60)], 1, false, [0, 0, -60]],
    ['after the term: money only', [workOf('2026-04-10', 1300)], [workOf('2026-04-10', 1000)], 2, true, [-100, -250_000, 0]],
    ['after the term, within the quota: nothing comes back', [workOf('2026-04-10', 500)], [workOf('2026-04-10', 100)], 2, true, [0, 0, 0]],
    ['nothing new', [workOf('2026-03-10', 700)], [workOf('2026-03-10', 700)], 1, false, [0, 0, 0]],
  ])('%s', (_, before, after, closed, isTermOver, [minutes, kopecks, carried]) => {
    const frozen = frozenMonths(replayHours(contract, before), 'A', closed)
    const replayed = frozenMonths(replayHours(contract, after), 'A', closed)
    expect(adjustmentOf(frozen, replayed, isTermOver)).toEqual({ overageMinutes: minutes, kopecks, carriedMinutes: carried })
  })
})

test.each([
  [16_200_000, 2, 3_000_000, 10_200_000],
  [16_200_000, 5, 3_000_000, 1_200_000],
  [16_200_000, 6, 3_000_000, 0],
  [3_000_000, 1, 3_000_000, 0],
])('of %i kopecks paid, after %i months at the full %i, %i come back (rules §3.15)', (paid, used, monthly, back) => {
  expect(refundFor(paid, used, monthly)).toBe(back)
})

test('a correction of the ledger is a pair of rows that takes back and writes anew (rules §3.18)', () => {
  const contract = contractOf([termOf()])
  const rows = (works: Work[]) => postingsOf(replayHours(contract, works), contract)
  const changed = corrections(rows([workOf('2026-03-10', 550, { id: 'e' })]), rows([workOf('2026-03-10', 500, { id: 'e' })]))
  const ofEntry = changed.filter(({ workId }) => workId === 'e').map(({ kind, minutes }) => [kind, minutes])
  expect(ofEntry).toEqual([
    ['spend', 550],
    ['spend', -500],
  ])
})

test.each<[number, number, number[]]>([
  [0, 600, []],
  [479, 600, []],
  [480, 600, [80]],
  [599, 600, [80]],
  [600, 600, [80, 100]],
  [900, 600, [80, 100]],
  [10, 0, []],
])('of %i minutes out of %i these shares are told: %j (rules §3.21)', (used, has, shares) => {
  expect(sharesReached({ used, has })).toEqual(shares)
})
