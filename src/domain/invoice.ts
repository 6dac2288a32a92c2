import { share } from './price'

export const vats = ['none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22'] as const
export type Vat = (typeof vats)[number]

/** Per cent of the tax; null where the seller pays none («без НДС»). */
export const vatPercent: Record<Vat, number | null> = { none: null, vat0: 0, vat5: 5, vat7: 7, vat10: 10, vat20: 20, vat22: 22 }

/** Kopecks of the tax within a sum that includes it, rounded half-up. */
export function vatIncluded(kopecks: number, vat: Vat): number {
  const percent = vatPercent[vat]
  return percent ? share(kopecks, percent, 100 + percent) : 0
}

/** `minutes` where time is billed: then `unitKopecks` is the price of an hour; else the line is one service. */
export type InvoiceLine = { text: string; minutes: number | null; unitKopecks: number; kopecks: number }

export type InvoiceState = 'due' | 'overdue' | 'paid' | 'cancelled'

/** What an invoice is on a date; on the day it is due it is still in time. */
export function invoiceState(
  { dueOn, isPaid, isCancelled }: { dueOn: string; isPaid: boolean; isCancelled: boolean },
  today: string,
): InvoiceState {
  if (isCancelled) return 'cancelled'
  if (isPaid) return 'paid'
  return today > dueOn ? 'overdue' : 'due'
}
