import type { TenantDb } from '@/data/tenant-db'

/** What the ledger says of hours held for approved estimates (rules §3.19): a row that held some, or let them go. */
export type HeldRow = {
  id: string
  /** The local date from which it counts. */
  on: string
  /** Held with the client's consent, worked off, or let go unused. */
  kind: 'reserved' | 'worked' | 'freed'
  number: number
  subject: string
  /** Below zero where they are let go. */
  minutes: number
}

export type HeldLine = Omit<HeldRow, 'kind'> & {
  /** `before`: held since an earlier month. */
  kind: HeldRow['kind'] | 'before'
  /** What all estimates of the contract hold after it. */
  held: number
}

/** All that was ever held under a contract, in the order of time. */
export async function heldRows(db: TenantDb, contractId: string): Promise<HeldRow[]> {
  const sums = await db.posting.groupBy({
    by: ['kind', 'on', 'entryId', 'estimateId'],
    where: { contractId, estimateId: { not: null } },
    _sum: { minutes: true },
  })
  const ids = [...new Set(sums.flatMap(({ estimateId }) => estimateId ?? []))]
  if (ids.length === 0) return []
  const estimates = await db.estimate.findMany({
    where: { id: { in: ids } },
    select: { id: true, ticket: { select: { number: true, subject: true } } },
  })
  const ticketOf = new Map(estimates.map(({ id, ticket }) => [id, ticket]))
  const rows = sums.flatMap(({ kind, on, entryId, estimateId, _sum: { minutes } }): HeldRow[] => {
    const ticket = ticketOf.get(estimateId ?? '')
    if (!ticket || !minutes) return []
    const isHeld = kind === 'reserve'
    return [
      {
        id: `${estimateId} ${entryId ?? kind}`,
        on: on.toISOString().slice(0, 10),
        kind: isHeld ? 'reserved' : entryId ? 'worked' : 'freed',
        ...ticket,
        minutes: isHeld ? minutes : -minutes,
      },
    ]
  })
  return rows.sort((a, b) => (a.on === b.on ? b.minutes - a.minutes : a.on < b.on ? -1 : 1))
}

/** Minutes held at the beginning of a day. */
export const heldBefore = (rows: readonly HeldRow[], date: string): number =>
  rows.reduce((sum, { on, minutes }) => (on < date ? sum + minutes : sum), 0)

/** The rows of a month, the newest first, over what was held of each ticket when it began. */
export function heldLines(rows: readonly HeldRow[], { from, to }: { from: string; to: string }): HeldLine[] {
  const earlier = [
    ...Map.groupBy(
      rows.filter(({ on }) => on < from),
      ({ number }) => number,
    ).values(),
  ].map((own) => ({
    ...(own[0] as HeldRow),
    kind: 'before' as const,
    on: from,
    minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
  }))
  let held = 0
  const within = rows.filter(({ on }) => from <= on && on < to)
  const lines = [...earlier.filter(({ minutes }) => minutes > 0), ...within].map((row): HeldLine => {
    held += row.minutes
    return { ...row, held }
  })
  return lines.reverse()
}
