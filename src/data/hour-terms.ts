import 'server-only'
import type { HourTerm, Pricing } from '@/domain/hour-term'
import { Rates } from '@/domain/tariff'
import type { Prisma } from './generated/client'

/** What of a term's row its hours follow from. */
export const hourTermParts = {
  edition: { select: { overageKopecks: true, rates: true, incrementMinutes: true } },
  changes: { select: { fromMonth: true, monthlyMinutes: true } },
  lines: { select: { invoice: { select: { cancelledAt: true, payments: { where: { withdrawnAt: null }, select: { id: true } } } } } },
} satisfies Prisma.TermInclude

export type HourTermRow = Prisma.TermGetPayload<{ include: typeof hourTermParts }>

export function hourTerm(term: HourTermRow): HourTerm {
  return {
    id: term.id,
    stubFrom: term.stubFrom && dateOf(term.stubFrom),
    startsOn: dateOf(term.startsOn),
    months: term.months,
    monthlyMinutes: term.monthlyMinutes,
    pricing: pricingOf(term.edition),
    changes: term.changes,
    stoppedAfter: term.stoppedAfter,
    isPaid: isPaid(term),
    opening: term.openingMonth === null ? null : { month: term.openingMonth, minutes: term.openingMinutes ?? 0 },
  }
}

/** One that began elsewhere was paid there, and one that costs nothing needs no payment (rules §3.16). */
function isPaid({ openingMonth, priceKopecks, stubKopecks, lines }: HourTermRow): boolean {
  if (openingMonth !== null || priceKopecks + (stubKopecks ?? 0) === 0) return true
  return lines.some(({ invoice }) => invoice.cancelledAt === null && invoice.payments.length > 0)
}

export function pricingOf(edition: { overageKopecks: number; rates: unknown; incrementMinutes: number }): Pricing {
  const rates = Object.entries(Rates.parse(edition.rates)).filter((rate): rate is [string, number] => rate[1] !== undefined)
  return { overageKopecks: edition.overageKopecks, rates: Object.fromEntries(rates), incrementMinutes: edition.incrementMinutes }
}

const dateOf = (column: Date) => column.toISOString().slice(0, 10)
