import fc from 'fast-check'
import { type HourContract, type HourTerm, monthsLater, type Pricing } from '@/domain/hour-term'
import type { Work } from '@/domain/work'

export const pricing: Pricing = { overageKopecks: 150_000, rates: {}, incrementMinutes: 1 }

/** A paid term of 600 minutes a month from 1 March 2026. */
export function termOf(change: Partial<HourTerm> = {}): HourTerm {
  return {
    id: 'A',
    stubFrom: null,
    startsOn: '2026-03-01',
    months: 2,
    monthlyMinutes: 600,
    pricing,
    changes: [],
    stoppedAfter: null,
    isPaid: true,
    opening: null,
    ...change,
  }
}

export const contractOf = (terms: HourTerm[], ofContract: Pricing = pricing): HourContract => ({
  timeZone: 'Europe/Moscow',
  terms,
  pricing: ofContract,
})

export function workOf(workDate: string, minutes: number, change: Partial<Work> = {}): Work {
  return { id: `${workDate} ${minutes}`, workDate, startedAt: null, minutes, role: 'programmer', kind: 'specialist', ...change }
}

const anyPricing: fc.Arbitrary<Pricing> = fc.record({
  overageKopecks: fc.integer({ min: 0, max: 500_000 }),
  rates: fc.constantFrom<Record<string, number>>({}, { programmer: 250_000 }, { programmer: 250_001, designer: 99_999 }),
  incrementMinutes: fc.constantFrom(1, 15, 30),
})

/** Up to three terms that don't overlap, with stubs, upgrades, stops and unpaid ones among them. */
export const anyContract: fc.Arbitrary<HourContract> = fc
  .record({
    start: fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-01', '2026-12-15'),
    pricing: anyPricing,
    terms: fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 2 }),
        hasStub: fc.boolean(),
        months: fc.integer({ min: 1, max: 6 }),
        monthlyMinutes: fc.integer({ min: 0, max: 2000 }),
        changes: fc.array(fc.record({ fromMonth: fc.integer({ min: 1, max: 6 }), monthlyMinutes: fc.integer({ min: 0, max: 3000 }) }), {
          maxLength: 2,
        }),
        stoppedAfter: fc.option(fc.integer({ min: 1, max: 6 })),
        isPaid: fc.boolean(),
        pricing: anyPricing,
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ start, terms, pricing: ofContract }) => {
    let from: string = start
    return contractOf(
      terms.map(({ gap, hasStub, ...term }, index) => {
        const first = monthsLater(from, gap)
        const anchor = hasStub ? `${monthsLater(first, 1).slice(0, 7)}-01` : first
        from = monthsLater(anchor, term.months)
        return termOf({ ...term, id: `T${index}`, stubFrom: hasStub ? first : null, startsOn: anchor })
      }),
      ofContract,
    )
  })

/** Entries around those terms: before, inside, after. */
export const anyWorks: fc.Arbitrary<Work[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    workDate: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10)),
    startedAt: fc.option(fc.integer({ min: 0, max: 3 })),
    minutes: fc.integer({ min: 0, max: 1440 }),
    role: fc.constantFrom('programmer', 'designer', 'seo'),
    kind: fc.constantFrom('specialist', 'specialist', 'specialist', 'included', 'warranty', 'internal'),
    isForgiven: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
)
