import { enqueue } from '@/data/outbox'
import type { TenantDb } from '@/data/tenant-db'
import { localDate } from '@/domain/local-date'
import { monthOfTerm } from '@/domain/term'
import { isPaid, minutesIn, termRows } from './terms'

/**
 * A contract is under the tariff of the month that runs: a bigger one agreed from the next month, another one with the next term (rules §3.14).
 * Where it has come, tariff, edition and hours of the contract follow, and its open clocks take the new targets (rules §2.7). Done again, nothing
 * more happens. Gives how many contracts moved.
 */
export async function followTariffs(db: TenantDb, tenantId: string, now: Date): Promise<number> {
  const contracts = await db.contract.findMany({
    where: { client: { archivedAt: null }, terms: { some: { cancelledAt: null } } },
    select: { id: true, timeZone: true, editionId: true, edition: { select: { tariffId: true } } },
  })
  let moved = 0
  for (const batch of batches(contracts)) {
    const terms = Map.groupBy(
      (await termRows({ db }, { contractId: { in: batch.map(({ id }) => id) }, cancelledAt: null })).filter(isPaid),
      ({ contractId }) => contractId,
    )
    for (const contract of batch) {
      const current = running(terms.get(contract.id) ?? [], localDate(now, contract.timeZone))
      if (!current || current.tariffId === contract.edition.tariffId) continue
      const { count } = await db.contract.updateMany({ where: { id: contract.id, editionId: contract.editionId }, data: current })
      if (count === 0) continue
      await enqueue(db, { name: 'recount-clocks', tenantId, contractId: contract.id, actorId: null })
      moved++
    }
  }
  return moved
}

type Term = Awaited<ReturnType<typeof termRows>>[number]

function running(terms: readonly Term[], today: string) {
  for (const term of terms) {
    const month = monthOfTerm(term, today)
    if (month === null) continue
    const change = term.changes.filter(({ fromMonth }) => fromMonth <= month).at(-1)
    const edition = change ? { id: change.editionId, tariffId: change.edition.tariffId } : term.edition
    return { tariffId: edition.tariffId, editionId: edition.id, monthlyMinutes: minutesIn(term, month) }
  }
  return null
}

const atOnce = 200

const batches = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) => all.slice(index * atOnce, (index + 1) * atOnce))
