import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PromiseFact, packed, sheetOf, unpacked } from '@/domain/promise-facts'
import { Tally } from '@/domain/tally'
import { priorities } from '@/domain/ticket'

const minutes = fc.option(fc.nat(20_000))
const fact: fc.Arbitrary<PromiseFact> = fc.record({
  number: fc.integer({ min: 1, max: 2_000_000_000 }),
  receivedAt: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map(Number),
  clientId: fc.uuid(),
  contractId: fc.option(fc.uuid()),
  priority: fc.constantFrom(...priorities),
  kept: fc.option(fc.boolean()),
  reactionTook: minutes,
  startTook: minutes,
  causeId: fc.option(fc.uuid()),
  doers: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
})

test('what was packed is read as it was', () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 30 }), (facts) => {
      expect(unpacked(packed(sheetOf(facts)))).toEqual(sheetOf(facts))
    }),
  )
})

test('a sheet says of every ticket what its fact says', () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 30 }), (facts) => {
      const { names, doers, doersFrom, ...sheet } = sheetOf(facts)
      const said = facts.map((_, row) => ({
        number: sheet.number[row],
        receivedAt: sheet.receivedAt[row],
        clientId: names[sheet.client[row]!],
        contractId: names[sheet.contract[row]!] ?? null,
        priority: priorities[sheet.priority[row]!],
        kept: [false, true][sheet.kept[row]!] ?? null,
        reactionTook: sheet.reaction[row] === -1 ? null : sheet.reaction[row],
        startTook: sheet.start[row] === -1 ? null : sheet.start[row],
        causeId: names[sheet.cause[row]!] ?? null,
        doers: [...doers.slice(doersFrom[row], doersFrom[row + 1])].map((i) => names[i]),
      }))
      expect(said).toEqual(facts)
    }),
  )
})

test('a tally knows the shares and buckets of what a sorted list would', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(300_000)), { minLength: 1 }), (values) => {
      const tally = new Tally()
      for (const value of values) tally.add(value)
      const sorted = values.toSorted((a, b) => a - b)
      for (const part of [0.1, 0.5, 0.9, 1]) expect(tally.share(part)).toBe(sorted[Math.ceil(part * sorted.length) - 1])
      const buckets = tally.buckets(5, 60)
      for (const { from, count } of buckets)
        expect(count).toBe(values.filter((value) => (from === 60 ? value >= 60 : value >= from && value < from + 5)).length)
      expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
    }),
  )
  expect(new Tally().share(0.5)).toBeNull()
})
