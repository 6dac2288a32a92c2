import { expect, test } from 'vitest'
import { invoiceState, vatIncluded } from '@/domain/invoice'
import { monthBegins, monthOfTerm, termState } from '@/domain/term'

const term = { stubFrom: '2026-01-20', startsOn: '2026-01-31', endsOn: '2026-04-30', months: 3 }

test.each([
  ['2026-01-19', null],
  ['2026-01-20', 0],
  ['2026-01-30', 0],
  ['2026-01-31', 1],
  ['2026-02-27', 1],
  ['2026-02-28', 2],
  ['2026-03-30', 2],
  ['2026-03-31', 3],
  ['2026-04-29', 3],
  ['2026-04-30', null],
])('on %s month %s of a term from 31 January runs', (date, month) => {
  expect(monthOfTerm(term, date)).toBe(month)
})

test('months begin on the anchor’s day or the last one that there is', () => {
  expect([1, 2, 3, 4].map((i) => monthBegins('2026-01-31', i))).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
})

const facts = { ...term, isInvoiced: false, isPaid: false, isCancelled: false }
test.each([
  [{}, '2026-02-01', 'planned'],
  [{ isInvoiced: true }, '2026-02-01', 'invoiced'],
  [{ isInvoiced: true }, '2026-09-01', 'invoiced'],
  [{ isPaid: true }, '2026-01-19', 'paid'],
  [{ isPaid: true }, '2026-01-20', 'running'],
  [{ isPaid: true }, '2026-04-30', 'ended'],
  [{ isCancelled: true, isInvoiced: true }, '2026-02-01', 'cancelled'],
])('with %o a term is on %s %s', (known, today, state) => {
  expect(termState({ ...facts, ...known }, today)).toBe(state)
})

test.each([
  [12_200, 'vat22', 2_200],
  [10_500, 'vat5', 500],
  [100, 'vat20', 17],
  [100, 'none', 0],
  [100, 'vat0', 0],
] as const)('of %i kopecks with %s the tax is %i', (sum, vat, tax) => {
  expect(vatIncluded(sum, vat)).toBe(tax)
})

test('an invoice is overdue from the day after it was due', () => {
  const due = { dueOn: '2026-11-10', isPaid: false, isCancelled: false }
  expect(invoiceState(due, '2026-11-10')).toBe('due')
  expect(invoiceState(due, '2026-11-11')).toBe('overdue')
  expect(invoiceState({ ...due, isPaid: true }, '2026-11-11')).toBe('paid')
  expect(invoiceState({ ...due, isPaid: true, isCancelled: true }, '2026-11-11')).toBe('cancelled')
})
