import { type ContractWork, contractWorks } from '@/data/contract-works'
import { hourTerm, hourTermParts, pricingOf } from '@/data/hour-terms'
import { overagePolicyOf } from '@/data/overage-policy'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import type { OveragePolicy } from '@/domain/consent'
import { monthOfDate, type Since } from '@/domain/hour-ledger'
import { type HourContract, monthsOfTerm } from '@/domain/hour-term'
import { dateColumn } from '@/domain/local-date'
import type { Work } from '@/domain/work'

/** What a contract's months follow from (rules §3.18). `since`: those before stand as they are stored. */
export type HourFacts = { clientId: string; contract: HourContract; works: Work[]; policy: OveragePolicy; since: Since | null }

/**
 * Null where there is no such contract. One under which no term was ever sold has work outside any term only (rules §3.13). `changedOn`: the local
 * dates of what has changed, where only their months and those after them are wanted.
 */
export async function hourFacts(db: TenantDb, contractId: string, changedOn: readonly string[] = []): Promise<HourFacts | null> {
  const row = await db.contract.findFirst({
    where: { id: contractId },
    include: { edition: true, terms: { where: { cancelledAt: null }, orderBy: { startsOn: 'asc' }, include: hourTermParts } },
  })
  if (!row) return null
  const contract: HourContract = { timeZone: row.timeZone, pricing: pricingOf(row.edition), terms: row.terms.map(hourTerm) }
  const since = changedOn.length > 0 ? await sinceOf(db, contractId, contract, changedOn) : null
  return {
    clientId: row.clientId,
    contract,
    works: (await contractWorks(db, { clientId: row.clientId, contractId, from: since?.from ?? null })).map(workOf),
    policy: await overagePolicyOf(db, contractId),
    since,
  }
}

/** A month follows from what was carried into it, its own works and nothing else: the ones before the first that changed stand. */
async function sinceOf(db: TenantDb, contractId: string, contract: HourContract, changedOn: readonly string[]): Promise<Since> {
  const from = changedOn.map((date) => monthOfDate(contract, date).from).sort()[0] as string
  const firsts = contract.terms.flatMap((term) => {
    const first = monthsOfTerm(term).find((month) => month.from >= from)
    return first ? [{ termId: term.id, month: dateColumn(first.from), on: dateColumn(first.from) }] : []
  })
  if (firsts.length === 0) return { from, carriedInto: {} }
  const sums = await db.posting.groupBy({ by: ['termId'], where: { contractId, kind: 'carry', OR: firsts }, _sum: { minutes: true } })
  return { from, carriedInto: Object.fromEntries(sums.map(({ termId, _sum }) => [termId ?? '', _sum.minutes ?? 0])) }
}

const workOf = ({ startedAt, ...work }: ContractWork): Work => ({ ...work, startedAt: startedAt && +startedAt })

/** What counts: approved, and not taken back (rules §3.9). */
export const spending = { status: 'approved', reversesId: null, reversedBy: { is: null } } satisfies Prisma.TimeEntryWhereInput

/**
 * Time of a contract: on its tickets, and of its regular works. Two plain queries: one with an "or" over both relations reads every entry of the
 * client's, and is planned badly while the tables' statistics are young.
 */
export async function ofContract<T>(contractId: string, find: (own: Prisma.TimeEntryWhereInput) => Promise<T[]>): Promise<T[]> {
  return [...(await find({ ticket: { contractId } })), ...(await find({ work: { contractId } }))]
}
