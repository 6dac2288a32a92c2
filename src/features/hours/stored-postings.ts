import type { TenantDb } from '@/data/tenant-db'
import { dateColumn } from '@/domain/local-date'
import type { Posting } from '@/domain/posting'

/** What the ledger says now: the rows of one key added up. */
export async function storedPostings(db: TenantDb, contractId: string): Promise<Posting[]> {
  const sums = await db.posting.groupBy({
    by: ['kind', 'termId', 'month', 'on', 'entryId'],
    where: { contractId },
    _sum: { minutes: true, kopecks: true },
  })
  return sums.map(({ kind, termId, month, on, entryId, _sum }) => ({
    kind,
    termId,
    month: dateOf(month),
    on: dateOf(on),
    workId: entryId,
    minutes: _sum.minutes ?? 0,
    kopecks: _sum.kopecks ?? 0,
  }))
}

/** A row as it is added to the ledger. */
export const postingRow = ({ kind, termId, month, on, workId, minutes, kopecks }: Posting) => ({
  kind,
  termId,
  month: dateColumn(month),
  on: dateColumn(on),
  entryId: workId,
  minutes,
  kopecks,
})

const dateOf = (column: Date) => column.toISOString().slice(0, 10)
