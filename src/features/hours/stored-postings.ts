import type { TenantDb } from '@/data/tenant-db'
import { dateColumn } from '@/domain/local-date'
import type { Posting } from '@/domain/posting'

/** What the ledger says now: the rows of one key added up. `from`: of months that begin then or later, and all that estimates hold. */
export async function storedPostings(db: TenantDb, contractId: string, from?: string): Promise<Posting[]> {
  const sums = await db.posting.groupBy({
    by: ['kind', 'termId', 'month', 'on', 'entryId', 'estimateId', 'isForgiven'],
    where: { contractId, ...(from ? { OR: [{ month: { gte: dateColumn(from) } }, { estimateId: { not: null } }] } : {}) },
    _sum: { minutes: true, kopecks: true },
  })
  return sums.map(({ kind, termId, month, on, entryId, estimateId, isForgiven, _sum }) => ({
    kind,
    termId,
    month: dateOf(month),
    on: dateOf(on),
    workId: entryId,
    estimateId,
    isForgiven,
    minutes: _sum.minutes ?? 0,
    kopecks: _sum.kopecks ?? 0,
  }))
}

const dateOf = (column: Date) => column.toISOString().slice(0, 10)
