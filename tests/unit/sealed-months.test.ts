import { anyContract, anyWorks } from '@tests/support/hours'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayHours } from '@/domain/hour-ledger'
import { adjustmentFor, type ClosingMonth, chargesOf, endedMonths, type FrozenPaper, monthOf, pricingOfMonth } from '@/domain/statement'
import type { StatementFigures } from '@/domain/statement-figures'
import type { Work } from '@/domain/work'

/** What a paper says of the facts of its day; the parts that later papers are counted from (rules §3.12). */
function paperOf(closing: ClosingMonth, frozen: FrozenPaper[], facts: Facts): FrozenPaper {
  const ledger = replayHours(facts.contract, facts.works)
  const month = monthOf(ledger, closing)
  const adjustment = adjustmentFor(closing, frozen, ledger)
  const charges = month ? chargesOf(month, pricingOfMonth(facts.contract, closing.termId), () => 1) : []
  const balance =
    month && 'granted' in month ? { number: 1, granted: month.granted, carriedIn: 0, carriedOut: month.carriedOut, expired: 0 } : null
  const figures = { billed: month?.billed ?? 0, charges, month: balance, adjustment }
  return Object.freeze({ ...closing, figures: figures as unknown as StatementFigures })
}

type Facts = { contract: Parameters<typeof replayHours>[0]; works: Work[] }

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const chargedBy = (papers: readonly FrozenPaper[]) => ({
  minutes: sum(papers.map(({ figures }) => figures.billed + figures.adjustment.overageMinutes)),
  kopecks: sum(papers.map(({ figures }) => sum(figures.charges.map(({ kopecks }) => kopecks)) + figures.adjustment.kopecks)),
})

/** Late facts: entries that come, go, or are corrected after their month was closed. */
const anyLate = fc.array(fc.record({ after: fc.nat({ max: 11 }), works: anyWorks }), { maxLength: 4 })

test('whatever comes after a month was closed, all that was ever billed is what the facts of the end come to (rules §3.12)', () => {
  fc.assert(
    fc.property(anyContract, anyWorks, anyLate, (contract, first, late) => {
      let works = first
      const frozen: FrozenPaper[] = []
      for (let turn = 0; turn < 12; turn++) {
        works = late.find(({ after }) => after === turn)?.works ?? works
        const closings = endedMonths(replayHours(contract, works), '2030-01-01')
        const next = closings.find((month) =>
          frozen.every((paper) => paper.from < month.from || (paper.from === month.from && paper.termId !== month.termId)),
        )
        if (!next) break
        if (frozen.some((paper) => paper.from === next.from && paper.termId === next.termId)) continue
        frozen.push(paperOf(next, frozen, { contract, works }))
      }
      if (frozen.length === 0) return
      const before = JSON.stringify(frozen)
      const ledger = replayHours(contract, works)
      const nextOpen: ClosingMonth = { termId: null, from: '2031-01-01', to: '2031-02-01' }
      const adjustment = adjustmentFor(nextOpen, frozen, ledger)
      const billed = chargedBy(frozen)
      const replayed = frozen.map((paper) => monthOf(ledger, paper))
      expect(billed.minutes + adjustment.overageMinutes).toBe(sum(replayed.map((month) => month?.billed ?? 0)))
      expect(billed.kopecks + adjustment.kopecks).toBe(sum(replayed.map((month) => month?.kopecks ?? 0)))
      // Told once, it is not told again; and what was frozen is as it was.
      const told = [...frozen, paperOf(nextOpen, frozen, { contract, works })]
      expect(adjustmentFor({ termId: null, from: '2032-01-01', to: '2032-02-01' }, told, ledger)).toMatchObject({
        overageMinutes: 0,
        kopecks: 0,
      })
      expect(JSON.stringify(frozen)).toBe(before)
    }),
  )
})
