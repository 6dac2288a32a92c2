import 'server-only'
import { type HourTerm, monthsOfTerm, type TermMonth } from '@/domain/hour-term'
import { type MonthBalance, monthBalance } from '@/domain/hours'
import { dateColumn, localDate, localMonth } from '@/domain/local-date'
import type { PostingKind } from '@/domain/posting'
import { hourTerm, hourTermParts } from './hour-terms'
import type { TenantDb } from './tenant-db'

/** What a contract's current month has, in minutes; `to` is exclusive. */
export type MonthHours = MonthBalance & {
  from: string
  to: string
  /** What is left goes on into the next month; else it expires with this one. */
  carries: boolean
  /** False: the term grants nothing until it is paid (rules §3.16). */
  isPaid: boolean
  /** Kopecks of an hour beyond them, as the term was sold; null outside any term. */
  overageKopecks: number | null
}

export type HourContractRow = { id: string; timeZone: string }

/**
 * The current month of many contracts, by their ids: of the term that runs, as the ledger says; of a contract under which no term was ever sold,
 * the calendar month, which has nothing to use. Nothing where terms were sold and none runs.
 */
export async function monthHours(db: TenantDb, contracts: readonly HourContractRow[], now: Date): Promise<Map<string, MonthHours>> {
  if (contracts.length === 0) return new Map()
  const rows = await db.term.findMany({
    where: { contractId: { in: contracts.map(({ id }) => id) }, cancelledAt: null },
    include: hourTermParts,
  })
  const terms = Map.groupBy(rows, ({ contractId }) => contractId)
  const months = contracts.flatMap((contract) => {
    const month = runningMonth(terms.get(contract.id)?.map(hourTerm) ?? [], localDate(now, contract.timeZone))
    return month ? [{ contractId: contract.id, ...month }] : []
  })
  const bare = contracts.filter(({ id }) => !terms.has(id))
  return new Map([...(await ofLedger(db, months)), ...(await outside(db, bare, now))])
}

type RunningMonth = TermMonth & { contractId: string; carries: boolean; isPaid: boolean; overageKopecks: number }

function runningMonth(terms: readonly HourTerm[], today: string) {
  for (const term of terms) {
    const months = monthsOfTerm(term)
    const month = months.find(({ from, to }) => from <= today && today < to)
    if (month) return { ...month, carries: month !== months.at(-1), isPaid: term.isPaid, overageKopecks: term.pricing.overageKopecks }
  }
  return null
}

async function ofLedger(db: TenantDb, months: readonly RunningMonth[]): Promise<[string, MonthHours][]> {
  if (months.length === 0) return []
  const sums = await db.posting.groupBy({
    by: ['contractId', 'kind'],
    where: {
      termId: { not: null },
      isForgiven: false,
      OR: months.map(({ contractId, from, to }) => ({ contractId, month: dateColumn(from), on: { lt: dateColumn(to) } })),
    },
    _sum: { minutes: true },
  })
  return months.map(({ contractId, from, to, ...month }) => {
    const sum = (...kinds: PostingKind[]) =>
      sums
        .filter((row) => row.contractId === contractId && kinds.includes(row.kind))
        .reduce((all, { _sum }) => all + (_sum.minutes ?? 0), 0)
    const over = sum('overage', 'waive')
    const quota = sum('grant', 'carry', 'adjust')
    const used = over - sum('spend')
    return [
      contractId,
      {
        quota,
        used,
        left: quota + sum('spend'),
        over,
        from,
        to,
        carries: month.carries,
        isPaid: month.isPaid,
        overageKopecks: month.overageKopecks,
      },
    ]
  })
}

/** Outside any term all is beyond the hours, by calendar month of each contract's zone (rules §3.13). */
async function outside(db: TenantDb, contracts: readonly HourContractRow[], now: Date): Promise<[string, MonthHours][]> {
  if (contracts.length === 0) return []
  const months = contracts.map(({ id, timeZone }) => ({ contractId: id, ...localMonth(now, timeZone) }))
  const sums = await db.posting.groupBy({
    by: ['contractId'],
    where: {
      termId: null,
      isForgiven: false,
      kind: { in: ['overage', 'waive'] },
      OR: months.map(({ contractId, from }) => ({ contractId, month: dateColumn(from) })),
    },
    _sum: { minutes: true },
  })
  const used = new Map(sums.map((row) => [row.contractId, row._sum.minutes ?? 0]))
  return months.map(({ contractId, from, to }) => [
    contractId,
    { ...monthBalance(0, used.get(contractId) ?? 0), from, to, carries: false, isPaid: true, overageKopecks: null },
  ])
}
