import { contractOf, pricing, termOf, workOf } from '@tests/support/hours'
import { describe, expect, test } from 'vitest'
import type { OverageMode } from '@/domain/consent'
import { type HourLedger, replayHours } from '@/domain/hour-ledger'
import { monthsLater, monthsOfTerm } from '@/domain/hour-term'
import { countedMinutes, inOrder, type Work } from '@/domain/work'

const figures = ({ months }: HourLedger) =>
  months.map(({ granted, carriedIn, used, overage, kopecks, carriedOut, expired }) => [
    granted,
    carriedIn,
    used,
    overage,
    kopecks,
    carriedOut,
    expired,
  ])

describe('the months of a term (rules §3.2)', () => {
  test.each([
    ['2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
    ['2028-01-31', ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']],
    ['2026-11-15', ['2026-11-15', '2026-12-15', '2027-01-15', '2027-02-15']],
  ])('from %s they begin on %j', (anchor, starts) => {
    expect([0, 1, 2, 3].map((later) => monthsLater(anchor, later))).toEqual(starts)
  })

  test('a stub is month 0 with its share, and carries on into month 1', () => {
    const ledger = replayHours(contractOf([termOf({ stubFrom: '2026-03-20', startsOn: '2026-04-01', months: 1 })]), [
      workOf('2026-03-25', 32),
    ])
    expect(figures(ledger)).toEqual([
      [232, 0, 32, 0, 0, 200, 0],
      [600, 200, 0, 0, 0, 0, 800],
    ])
    expect(ledger.months.map(({ month, from, to }) => [month, from, to])).toEqual([
      [0, '2026-03-20', '2026-04-01'],
      [1, '2026-04-01', '2026-05-01'],
    ])
  })
})

describe('the worked examples of rules §3', () => {
  const twoMonths = contractOf([termOf()])
  test.each<[string, Work[], number[][]]>([
    [
      '200 then 900',
      [workOf('2026-03-10', 200), workOf('2026-04-10', 900)],
      [
        [600, 0, 200, 0, 0, 400, 0],
        [600, 400, 900, 0, 0, 0, 100],
      ],
    ],
    [
      '200 then 1100',
      [workOf('2026-03-10', 200), workOf('2026-04-10', 1100)],
      [
        [600, 0, 200, 0, 0, 400, 0],
        [600, 400, 1100, 100, 250_000, 0, 0],
      ],
    ],
    [
      '700 then 0',
      [workOf('2026-03-10', 700)],
      [
        [600, 0, 700, 100, 250_000, 0, 0],
        [600, 0, 0, 0, 0, 0, 600],
      ],
    ],
    [
      'a first day and a last day',
      [workOf('2026-03-01', 1), workOf('2026-04-30', 1)],
      [
        [600, 0, 1, 0, 0, 599, 0],
        [600, 599, 1, 0, 0, 0, 1198],
      ],
    ],
  ])('two months at once, %s', (_, works, expected) => {
    expect(figures(replayHours(twoMonths, works))).toEqual(expected)
  })

  test('two payments are two pools: nothing crosses', () => {
    const terms = [termOf({ months: 1 }), termOf({ id: 'B', startsOn: '2026-04-01', months: 1 })]
    expect(figures(replayHours(contractOf(terms), [workOf('2026-04-10', 650)]))).toEqual([
      [600, 0, 0, 0, 0, 0, 600],
      [600, 0, 650, 50, 125_000, 0, 0],
    ])
  })

  test('rates by role: a line a role, and the kopecks are rounded once a line', () => {
    const byRole = { ...pricing, rates: { admin: 150_000, dev: 250_000 } }
    const works = [
      workOf('2026-03-02', 500, { id: '1', role: 'admin' }),
      workOf('2026-03-03', 200, { id: '2', role: 'dev' }),
      workOf('2026-03-04', 30, { id: '3', role: 'admin' }),
    ]
    const [month] = replayHours(contractOf([termOf({ months: 1, pricing: byRole })]), works).months
    expect(month?.lines).toEqual([
      { role: 'dev', minutes: 100, ratePerHour: 250_000, kopecks: 416_667 },
      { role: 'admin', minutes: 30, ratePerHour: 150_000, kopecks: 75_000 },
    ])
    expect(month?.kopecks).toBe(491_667)
  })
})

describe('what spends and what does not (rules §3.7–3.9)', () => {
  test.each([
    [0, 15, 0],
    [1, 15, 15],
    [15, 15, 15],
    [16, 15, 30],
    [61, 30, 90],
    [61, 1, 61],
  ])('%i minutes in steps of %i are %i', (minutes, increment, counted) => {
    expect(countedMinutes(minutes, increment)).toBe(counted)
  })

  test('included and warranty work is listed, rounded, and spends nothing; internal work is nowhere; a forgiven line is given away', () => {
    const works = (['specialist', 'included', 'warranty', 'internal'] as const).map((kind) => workOf('2026-03-05', 16, { id: kind, kind }))
    const [month] = replayHours(contractOf([termOf({ pricing: { ...pricing, incrementMinutes: 15 } })]), [
      ...works,
      workOf('2026-03-06', 5, { isForgiven: true }),
    ]).months
    expect(month).toMatchObject({ used: 30, included: 30, warranty: 30, forgiven: 15, carriedOut: 570 })
  })
})

describe('the order of consumption (rules §3.4)', () => {
  const names = (works: Work[]) => [...works].sort(inOrder).map(({ id }) => id)
  test('by date, then by start with the unknown first, then by id as a string', () => {
    const works = [
      workOf('2026-03-02', 1, { id: '10', startedAt: 5 }),
      workOf('2026-03-02', 1, { id: '9', startedAt: 5 }),
      workOf('2026-03-02', 1, { id: 'b', startedAt: 4 }),
      workOf('2026-03-02', 1, { id: 'z' }),
      workOf('2026-03-01', 1, { id: 'x', startedAt: 9 }),
    ]
    expect(names(works)).toEqual(['x', 'z', 'b', '10', '9'])
  })

  test('an entry is split over what was carried in, the grant and overage', () => {
    const ledger = replayHours(contractOf([termOf()]), [workOf('2026-03-10', 550, { id: '1' }), workOf('2026-04-10', 700, { id: '2' })])
    expect(ledger.months[1]?.spent).toEqual([expect.objectContaining({ minutes: 700, carried: 50, granted: 600, billed: 50, awaiting: 0 })])
  })
})

describe('changes of a term', () => {
  test.each<[string, { fromMonth: number; monthlyMinutes: number }[], number[]]>([
    ['a bigger quota from month 2', [{ fromMonth: 2, monthlyMinutes: 900 }], [600, 900, 900]],
    ['at once, with the whole difference', [{ fromMonth: 1, monthlyMinutes: 900 }], [900, 900, 900]],
    ['a smaller one waits for the next term', [{ fromMonth: 2, monthlyMinutes: 300 }], [600, 600, 600]],
    [
      'bigger, then smaller than that',
      [
        { fromMonth: 3, monthlyMinutes: 700 },
        { fromMonth: 2, monthlyMinutes: 900 },
      ],
      [600, 900, 900],
    ],
  ])('%s (rules §3.14)', (_, changes, granted) => {
    expect(monthsOfTerm(termOf({ months: 3, changes })).map((month) => month.granted)).toEqual(granted)
  })

  test('a term stopped early ends with its month: what is left expires, later work is outside (rules §3.15, §3.13)', () => {
    const ledger = replayHours(contractOf([termOf({ months: 6, stoppedAfter: 2 })]), [workOf('2026-03-10', 100), workOf('2026-05-01', 60)])
    expect(figures(ledger)).toEqual([
      [600, 0, 100, 0, 0, 500, 0],
      [600, 500, 0, 0, 0, 0, 1100],
    ])
    expect(ledger.outside).toEqual([expect.objectContaining({ from: '2026-05-01', to: '2026-06-01', overage: 60, kopecks: 150_000 })])
  })

  test('work outside any term is overage in full, summed by calendar month (rules §3.13)', () => {
    const works = [workOf('2026-01-31', 7), workOf('2026-01-01', 6), workOf('2026-02-28', 1), workOf('2026-05-01', 60)]
    const { outside } = replayHours(contractOf([termOf()]), works)
    expect(outside.map(({ from, used, kopecks }) => [from, used, kopecks])).toEqual([
      ['2026-01-01', 13, 32_500],
      ['2026-02-01', 1, 2_500],
      ['2026-05-01', 60, 150_000],
    ])
  })

  test('an unpaid term grants nothing; its work is not covered, and is covered once it is paid (rules §3.16)', () => {
    const works = [workOf('2026-03-10', 700)]
    const unpaid = replayHours(contractOf([termOf({ isPaid: false })]), works)
    expect(unpaid.months[0]).toMatchObject({ granted: 0, used: 700, uncovered: 700, overage: 0, kopecks: 0, carriedOut: 0 })
    expect(figures(replayHours(contractOf([termOf()]), works))[0]).toEqual([600, 0, 700, 100, 250_000, 0, 0])
  })

  test('a term that began elsewhere goes on from its month with what it had', () => {
    const ledger = replayHours(contractOf([termOf({ months: 3, opening: { month: 2, minutes: 45 } })]), [workOf('2026-04-02', 50)])
    expect(ledger.months.map(({ month, carriedIn, carriedOut, expired }) => [month, carriedIn, carriedOut, expired])).toEqual([
      [2, 45, 595, 0],
      [3, 595, 0, 1195],
    ])
  })
})

describe('overage by consent (rules §3.20)', () => {
  const works = [workOf('2026-03-10', 600, { id: '1' }), workOf('2026-03-11', 100, { id: '2' }), workOf('2026-03-12', 50, { id: '3' })]
  const asked = (policy: { mode?: OverageMode; automaticMinutes: number | null; consented?: number; declined?: number }) =>
    replayHours(contractOf([termOf()]), works, {
      rules: [{ mode: policy.mode ?? 'automatic', minutes: policy.automaticMinutes, fromOn: '2026-03-31' }],
      consented: { '2026-03-01': policy.consented ?? 0 },
      declined: { '2026-03-01': policy.declined ?? 0 },
    }).months[0]

  test.each<[string, Parameters<typeof asked>[0], number[]]>([
    ['all by itself', { automaticMinutes: null }, [150, 0, 0, 375_000]],
    ['up to an hour by itself, the rest waits', { automaticMinutes: 60 }, [60, 90, 0, 150_000]],
    ['each time: all waits', { mode: 'ask', automaticMinutes: null }, [0, 150, 0, 0]],
    ['no limit of its own: all waits', { automaticMinutes: 0 }, [0, 150, 0, 0]],
    ['to stop: nobody is billed and nobody asked', { mode: 'stop', automaticMinutes: null }, [0, 0, 150, 0]],
    ['to stop, but so much was agreed ahead', { mode: 'stop', automaticMinutes: null, consented: 100 }, [100, 0, 50, 250_000]],
    ['consented to in part', { automaticMinutes: 0, consented: 100 }, [100, 50, 0, 250_000]],
    ['consented to more than there is', { automaticMinutes: 0, consented: 500 }, [150, 0, 0, 375_000]],
    ['an hour by itself, the rest declined', { automaticMinutes: 60, declined: 90 }, [60, 0, 90, 150_000]],
  ])('%s', (_, policy, [billed, awaiting, waived, kopecks]) => {
    expect(asked(policy)).toMatchObject({ overage: 150, billed, awaiting, waived, kopecks })
  })
})
