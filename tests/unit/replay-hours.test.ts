import { describe, expect, test } from 'vitest'
import { replayHoursLine } from '@/cli/replay-hours'

const contract = { tz: 'Europe/Moscow', monthly_minutes: 600, price_kop: 3_000_000, overage_kop_per_hour: 150_000, increment_min: 1 }
const terms = [{ id: 'A', start: '2026-03-01', months: 2 }]
const answer = (scenario: object) => replayHoursLine(JSON.stringify({ id: 's', contract, terms, entries: [], ...scenario }))

describe('replaying prepaid hours', () => {
  test('gives every month, the price and the work outside', () => {
    expect(answer({ entries: [{ id: 'e1', date: '2026-03-10', minutes: 240 }] })).toEqual({
      id: 's',
      months: [
        {
          term: 'A',
          month: 1,
          from: '2026-03-01',
          to: '2026-04-01',
          granted: 600,
          carried_in: 0,
          used: 240,
          overage_min: 0,
          overage_kop: 0,
          carried_out: 360,
          expired: 0,
          included_min: 0,
          warranty_min: 0,
        },
        {
          term: 'A',
          month: 2,
          from: '2026-04-01',
          to: '2026-05-01',
          granted: 600,
          carried_in: 360,
          used: 0,
          overage_min: 0,
          overage_kop: 0,
          carried_out: 0,
          expired: 960,
          included_min: 0,
          warranty_min: 0,
        },
      ],
      prices: [{ term: 'A', price_kop: 6_000_000 }],
      outside_terms: { minutes: 0, kop: 0 },
    })
  })

  test.each<[string, object, object]>([
    [
      'a price with its discount and what comes back',
      { id: 'A', start: '2026-03-01', months: 6, terminated_after_month: 2 },
      { price_kop: 16_200_000, refund_kop: 10_200_000 },
    ],
    ['a stub apart', { id: 'A', start: '2026-03-20', stub_until: '2026-04-01', months: 2 }, { price_kop: 6_000_000, stub_kop: 1_161_290 }],
    [
      'no refund below nothing',
      { id: 'A', start: '2026-03-01', months: 6, terminated_after_month: 6 },
      { price_kop: 16_200_000, refund_kop: 0 },
    ],
  ])('%s', (_, term, price) => {
    expect(answer({ terms: [term] })).toMatchObject({ prices: [{ term: 'A', ...price }] })
  })

  test.each<[string, { minutes: number; closed: number; set: number }, object]>([
    [
      '700 corrected to 550',
      { minutes: 700, closed: 1, set: 550 },
      { posted_in: 'month 2', overage_min: -100, overage_kop: -250_000, carry_min: 50 },
    ],
    [
      '660 corrected to 630',
      { minutes: 660, closed: 1, set: 630 },
      { posted_in: 'month 2', overage_min: -30, overage_kop: -75_000, carry_min: 0 },
    ],
    ['nothing changed', { minutes: 660, closed: 1, set: 660 }, { posted_in: 'month 2', overage_min: 0, overage_kop: 0, carry_min: 0 }],
    [
      'after the end returned minutes stay lost',
      { minutes: 700, closed: 2, set: 550 },
      { posted_in: 'after term', overage_min: -100, overage_kop: -250_000, carry_min: 0 },
    ],
  ])('a correction after closing: %s', (_, { minutes, closed, set }, adjustment) => {
    const scenario = { entries: [{ id: 'e1', date: '2026-03-10', minutes }], after_close: { closed, set: { e1: set, nobody: 5 } } }
    expect(answer(scenario)).toMatchObject({ adjustment })
  })

  test('an entry added after closing moves overage between frozen months', () => {
    const scenario = {
      entries: [{ id: 'e1', date: '2026-04-10', minutes: 1100 }],
      after_close: {
        closed: 2,
        add: [
          { id: 'late', date: '2026-03-05', minutes: 200 },
          { id: 'far', date: '2026-07-05', minutes: 60 },
        ],
      },
    }
    expect(answer(scenario)).toMatchObject({
      adjustment: { posted_in: 'after term', overage_min: 100, overage_kop: 250_000, carry_min: 0 },
      outside_terms: { minutes: 60, kop: 150_000 },
    })
  })

  test('an entry is of its local day in the zone of the contract', () => {
    const entries = [{ id: 'e', started_at: '2026-03-31T21:00:00Z', minutes: 5 }]
    expect(answer({ entries })).toMatchObject({ months: [{ used: 0 }, { used: 5 }] })
    expect(answer({ entries, contract: { ...contract, tz: 'UTC' } })).toMatchObject({ months: [{ used: 5 }, { used: 0 }] })
  })

  test('what is pending or rejected counts nowhere; kinds and roles may be left out', () => {
    const entries = ['pending', 'rejected', 'approved'].map((status) => ({ id: status, date: '2026-03-02', minutes: 7, status }))
    expect(answer({ entries })).toMatchObject({ months: [{ used: 7 }, {}] })
  })

  test.each(['nonsense', '[]', 'null'])('the line %s is no scenario', (line) => {
    expect(replayHoursLine(line)).toEqual({ error: 'invalid-input' })
  })

  test.each<[string, object]>([
    ['an impossible date', { entries: [{ id: 'e', date: '2026-02-30', minutes: 1 }] }],
    ['an entry without a day', { entries: [{ id: 'e', minutes: 1 }] }],
    ['a part of a minute', { entries: [{ id: 'e', date: '2026-03-01', minutes: 1.5 }] }],
    ['an unknown zone', { contract: { ...contract, tz: 'Moscow' } }],
    ['a term of no months', { terms: [{ id: 'A', start: '2026-03-01', months: 0 }] }],
  ])('%s is refused', (_, scenario) => {
    expect(answer(scenario)).toEqual({ id: 's', error: 'invalid-input' })
  })
})
