import { hourTerm, hourTermParts, pricingOf } from '@/data/hour-terms'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import { billsAll, type OveragePolicy } from '@/domain/consent'
import type { HourContract } from '@/domain/hour-term'
import type { Work } from '@/domain/work'

/** All that a contract's ledger follows from (rules §3.18). */
export type HourFacts = { clientId: string; contract: HourContract; works: Work[]; policy: OveragePolicy }

/** Null where no term was ever sold under the contract: then its quota is given by calendar month and there is no ledger. */
export async function hourFacts(db: TenantDb, contractId: string): Promise<HourFacts | null> {
  const row = await db.contract.findFirst({
    where: { id: contractId },
    include: { edition: true, terms: { where: { cancelledAt: null }, orderBy: { startsOn: 'asc' }, include: hourTermParts } },
  })
  if (!row || row.terms.length === 0) return null
  const entries = await db.timeEntry.findMany({
    where: { ...spending, clientId: row.clientId, ...ofContract(contractId) },
    select: {
      id: true,
      workDate: true,
      startedAt: true,
      minutes: true,
      speciality: true,
      kind: true,
      workId: true,
      forgiven: { select: { entryId: true } },
    },
  })
  return {
    clientId: row.clientId,
    contract: { timeZone: row.timeZone, pricing: pricingOf(row.edition), terms: row.terms.map(hourTerm) },
    works: entries.map(({ id, workDate, startedAt, minutes, speciality, kind, workId, forgiven }) => ({
      id,
      workDate: dateOf(workDate),
      startedAt: startedAt && +startedAt,
      minutes,
      role: speciality,
      kind,
      isForgiven: forgiven !== null,
      isRegular: workId !== null,
    })),
    policy: billsAll,
  }
}

/** What counts: approved, and not taken back (rules §3.9). */
export const spending = { status: 'approved', reversesId: null, reversedBy: { is: null } } satisfies Prisma.TimeEntryWhereInput

/** Time of a contract: on its tickets, and of its regular works. */
export const ofContract = (contractId: string) =>
  ({ OR: [{ ticket: { contractId } }, { work: { contractId } }] }) satisfies Prisma.TimeEntryWhereInput

const dateOf = (column: Date) => column.toISOString().slice(0, 10)
