import { anyContract, anyWorks } from '@tests/support/hours'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type OveragePolicy, overageModes } from '@/domain/consent'
import { type HourLedger, monthOfDate, replayHours } from '@/domain/hour-ledger'
import { balanceOn, corrections, keyOf, type Posting, type PostingKind, postingsOf } from '@/domain/posting'
import { holdPostings, stillHeld } from '@/domain/reservation'
import { countedMinutes } from '@/domain/work'

const anyPolicy: fc.Arbitrary<OveragePolicy> = fc.record({
  rules: fc.array(
    fc.record({
      mode: fc.constantFrom(...overageModes),
      minutes: fc.option(fc.integer({ min: 0, max: 900 })),
      fromOn: fc.constantFrom('2026-01-01', '2026-03-15', '2026-04-01'),
    }),
    { maxLength: 3 },
  ),
  consented: fc.dictionary(fc.constantFrom('2026-03-01', '2026-04-01', '2026-02-28'), fc.integer({ min: 0, max: 900 })),
  declined: fc.dictionary(fc.constantFrom('2026-03-01', '2026-04-01', '2026-02-28'), fc.integer({ min: 0, max: 900 })),
})

const sum = (figures: number[]) => figures.reduce((all, one) => all + one, 0)

test('no minute is lost: granted and carried in, less what was covered, is carried out and expired (rules §3.17)', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, anyPolicy, (contract, works, policy) => {
      const { months } = replayHours(contract, works, policy)
      for (const [index, month] of months.entries()) {
        const covered = month.used - month.overage - month.uncovered
        expect(month.granted + month.carriedIn - covered).toBe(month.carriedOut + month.expired)
        expect(month.billed + month.awaiting + month.waived).toBe(month.overage)
        const next = months[index + 1]
        if (next) expect(next.carriedIn).toBe(next.termId === month.termId ? month.carriedOut : 0)
        else expect(month.carriedOut).toBe(0)
      }
    }),
  )
})

test('every minute that spends is in exactly one month', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, (contract, works) => {
      const { months, outside } = replayHours(contract, works)
      const placed = [...months, ...outside].flatMap(({ spent }) => spent)
      expect(placed.map(({ workId }) => workId).sort()).toEqual(
        works
          .filter(({ kind, isForgiven }) => kind === 'specialist' && !isForgiven)
          .map(({ id }) => id)
          .sort(),
      )
      for (const { minutes, carried, granted, billed, awaiting, waived, uncovered } of placed)
        expect(carried + granted + billed + awaiting + waived + uncovered).toBe(minutes)
    }),
  )
})

test('nothing depends on the order in which entries were typed', () => {
  const shuffled = anyWorks.chain((works) => fc.tuple(fc.constant(works), fc.shuffledSubarray(works, { minLength: works.length })))
  fc.assert(
    fc.property(anyContract, shuffled, anyPolicy, (contract, [works, mixed], policy) => {
      expect(replayHours(contract, mixed, policy)).toEqual(replayHours(contract, works, policy))
    }),
  )
})

test('no balance is ever negative, on any date', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, anyPolicy, (contract, works, policy) => {
      const ledger = replayHours(contract, works, policy)
      const rows = postingsOf(ledger, contract)
      for (const on of new Set(rows.map((row) => row.on))) expect(balanceOn(rows, on)).toBeGreaterThanOrEqual(0)
      for (const month of ledger.months)
        expect(Math.min(month.carriedIn, month.carriedOut, month.expired, month.overage, month.kopecks)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the rows of the ledger add up to the months, in minutes and to the kopeck', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, anyPolicy, (contract, works, policy) => {
      const ledger = replayHours(contract, works, policy)
      const rows = postingsOf(ledger, contract)
      expect(new Set(rows.map(keyOf)).size).toBe(rows.length)
      for (const month of everyMonth(ledger)) {
        const own = rows.filter((row) => row.month === month.from && row.termId === month.termId)
        expect(minutesOf(own, 'spend')).toBe(-(month.used - month.overage - month.uncovered) + 0)
        expect(minutesOf(own, 'overage')).toBe(month.billed)
        expect(minutesOf(own, 'waive')).toBe(month.awaiting + month.waived + month.forgiven)
        expect(sum(own.map(({ kopecks }) => kopecks))).toBe(month.kopecks)
      }
    }),
  )
})

test('whatever is stored, the corrections bring it to what is true, and then there are none', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, anyWorks, (contract, before, after) => {
      const [stored, wanted] = [before, after].map((works) => postingsOf(replayHours(contract, works), contract)) as [Posting[], Posting[]]
      const now = summed([...stored, ...corrections(stored, wanted)])
      expect(corrections(now, wanted)).toEqual([])
      expect(now.filter(({ minutes, kopecks }) => minutes !== 0 || kopecks !== 0)).toHaveLength(wanted.length)
    }),
  )
})

test('after the last term nothing is left', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, (contract, works) => {
      expect(balanceOn(postingsOf(replayHours(contract, works), contract), '2999-01-01')).toBe(0)
    }),
  )
})

test('one more entry changes nothing in months that were over before its date, within their term', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, fc.nat(), (contract, works, pick) => {
      if (works.length === 0) return
      const late = works[pick % works.length]!
      const without = replayHours(
        contract,
        works.filter((work) => work !== late),
      ).months
      for (const [index, month] of replayHours(contract, works).months.entries()) {
        if (month.to <= late.workDate) expect(month).toEqual(without[index])
      }
    }),
  )
})

test('rounding never makes an entry shorter, nor longer by a whole step', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 240 }), (minutes, increment) => {
      const counted = countedMinutes(minutes, increment)
      expect(counted % increment).toBe(0)
      expect(counted - minutes).toBeGreaterThanOrEqual(0)
      expect(counted - minutes).toBeLessThan(increment)
    }),
  )
})

function everyMonth({ months, outside }: HourLedger) {
  return [...months, ...outside.map((month) => ({ ...month, termId: null }))]
}

function minutesOf(rows: Posting[], kind: PostingKind): number {
  return sum(rows.filter((row) => row.kind === kind).map(({ minutes }) => minutes))
}

function summed(rows: Posting[]): Posting[] {
  return [...Map.groupBy(rows, keyOf).values()].map((group) => ({
    ...group[0]!,
    minutes: sum(group.map(({ minutes }) => minutes)),
    kopecks: sum(group.map(({ kopecks }) => kopecks)),
  }))
}

test('played from the first month that changed, the ledger is as if the whole were played through', () => {
  const inContract = fc
    .tuple(anyContract, anyWorks, anyPolicy)
    .chain(([contract, works, policy]) =>
      fc.tuple(fc.constant({ contract, works, policy }), fc.constantFrom('2026-01-31', ...works.map(({ workDate }) => workDate))),
    )
  fc.assert(
    fc.property(inContract, ([{ contract, works, policy }, changedOn]) => {
      const whole = replayHours(contract, works, policy)
      const { from } = monthOfDate(contract, changedOn)
      const carriedInto: Record<string, number> = {}
      for (const month of whole.months)
        if (month.from >= from && !(month.termId in carriedInto)) carriedInto[month.termId] = month.carriedIn
      const recent = works.filter(({ workDate }) => workDate >= from)
      expect(replayHours(contract, recent, policy, { from, carriedInto })).toEqual({
        months: whole.months.filter((month) => month.from >= from),
        outside: whole.outside.filter((month) => month.from >= from),
      })
    }),
  )
})

test('what an estimate holds is let go of to the minute once its ticket is over, and never more than was held', () => {
  const anyHold = fc.record({
    minutes: fc.integer({ min: 1, max: 900 }),
    share: fc.integer({ min: 0, max: 100 }),
    worked: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
    isEnded: fc.boolean(),
  })
  fc.assert(
    fc.property(anyHold, ({ minutes, share, worked, isEnded }) => {
      const overMinutes = Math.floor((minutes * share) / 100)
      const rows = holdPostings(
        {
          id: 'e',
          minutes,
          overMinutes,
          approvedOn: '2026-03-10',
          worked: worked.map((each, index) => ({ workId: String(index), workDate: '2026-03-09', minutes: each })),
          endedOn: isEnded ? '2026-03-20' : null,
        },
        (date) => monthOfDate({ terms: [] }, date),
      )
      const minutesOf = (wanted: PostingKind) => sum(rows.filter(({ kind }) => kind === wanted).map((row) => row.minutes))
      const held = minutesOf('reserve') - minutesOf('release')
      expect(minutesOf('reserve')).toBe(minutes - overMinutes)
      expect(held).toBe(isEnded ? 0 : stillHeld({ minutes, overMinutes }, sum(worked)))
      expect(balanceOn(rows, '2999-01-01')).toBe(0)
    }),
  )
})
