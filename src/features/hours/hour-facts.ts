import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import { billsAll, type OveragePolicy } from '@/domain/consent'
import type { HourContract, HourTerm, Pricing } from '@/domain/hour-term'
import { Rates } from '@/domain/tariff'
import type { Work } from '@/domain/work'

/** All that a contract's ledger follows from (rules §3.18). */
export type HourFacts = { clientId: string; contract: HourContract; works: Work[]; policy: OveragePolicy }

/** Null where no term was ever sold under the contract: then its quota is given by calendar month and there is no ledger. */
export async function hourFacts(db: TenantDb, contractId: string): Promise<HourFacts | null> {
  const row = await db.contract.findFirst({ where: { id: contractId }, include: { edition: true, terms } })
  if (!row || row.terms.length === 0) return null
  const entries = await db.timeEntry.findMany({
    where: { ...spending, clientId: row.clientId, ticket: { contractId } },
    select: { id: true, workDate: true, startedAt: true, minutes: true, speciality: true, kind: true },
  })
  return {
    clientId: row.clientId,
    contract: { timeZone: row.timeZone, pricing: pricingOf(row.edition), terms: row.terms.map(hourTerm) },
    works: entries.map(({ id, workDate, startedAt, minutes, speciality, kind }) => ({
      id,
      workDate: dateOf(workDate),
      startedAt: startedAt && +startedAt,
      minutes,
      role: speciality,
      kind,
    })),
    policy: billsAll,
  }
}

/** What counts: approved, and not taken back (rules §3.9). */
export const spending = { status: 'approved', reversesId: null, reversedBy: { is: null } } satisfies Prisma.TimeEntryWhereInput

const terms = {
  where: { cancelledAt: null },
  orderBy: { startsOn: 'asc' },
  include: {
    edition: true,
    changes: true,
    lines: { select: { invoice: { select: { cancelledAt: true, payments: { where: { withdrawnAt: null }, select: { id: true } } } } } },
  },
} satisfies Prisma.Contract$termsArgs

type TermRow = Prisma.TermGetPayload<{ include: (typeof terms)['include'] }>

export function hourTerm(term: TermRow): HourTerm {
  return {
    id: term.id,
    stubFrom: term.stubFrom && dateOf(term.stubFrom),
    startsOn: dateOf(term.startsOn),
    months: term.months,
    monthlyMinutes: term.monthlyMinutes,
    pricing: pricingOf(term.edition),
    changes: term.changes.map(({ fromMonth, monthlyMinutes }) => ({ fromMonth, monthlyMinutes })),
    stoppedAfter: term.stoppedAfter,
    isPaid: isPaid(term),
    opening: term.openingMonth === null ? null : { month: term.openingMonth, minutes: term.openingMinutes ?? 0 },
  }
}

/** One that began elsewhere was paid there, and one that costs nothing needs no payment (rules §3.16). */
function isPaid({ openingMonth, priceKopecks, stubKopecks, lines }: TermRow): boolean {
  if (openingMonth !== null || priceKopecks + (stubKopecks ?? 0) === 0) return true
  return lines.some(({ invoice }) => invoice.cancelledAt === null && invoice.payments.length > 0)
}

function pricingOf(edition: { overageKopecks: number; rates: unknown; incrementMinutes: number }): Pricing {
  const rates = Object.entries(Rates.parse(edition.rates)).filter((rate): rate is [string, number] => rate[1] !== undefined)
  return { overageKopecks: edition.overageKopecks, rates: Object.fromEntries(rates), incrementMinutes: edition.incrementMinutes }
}

const dateOf = (column: Date) => column.toISOString().slice(0, 10)
