import type { TenantDb } from '@/data/tenant-db'
import { dateColumn } from '@/domain/local-date'
import type { Spent } from '@/domain/month-spent'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import { inOrder } from '@/domain/work'
import { ofContract, spending } from './hour-facts'
import type { HourPart } from './schema'

export type EntryLine = {
  id: string
  workDate: string
  /** Of the ticket; none: a regular work. */
  number: number | null
  /** Of the ticket, or what the regular work is called. */
  subject: string
  person: string
  speciality: Speciality
  kind: TimeEntryKind
  note: string
  /** After rounding; the raw minutes where it spends nothing. */
  minutes: number
  /** Where it came from; none: it spends nothing. */
  spent: Spent | null
  /** What was left of the month after it. */
  left: number
}

const mostEntries = 1000

type Month = { from: string; to: string; has: number; spent: readonly Spent[]; isOfMonth: (workDate: string) => boolean }

/**
 * The entries of a month, the newest first, each with where its minutes came from and what was left after it. `has`: minutes that the month began
 * with. A calendar month outside any term may hold days of one: `isOfMonth` says which are its own.
 */
export async function monthEntries(
  db: TenantDb,
  month: Month,
  { clientId, contractId, part }: { clientId: string; contractId: string; part: HourPart | null },
): Promise<EntryLine[]> {
  const within = { ...spending, clientId, workDate: { gte: dateColumn(month.from), lt: dateColumn(month.to) } }
  const found = await ofContract(contractId, (own) =>
    db.timeEntry.findMany({
      where: { ...within, ...own, kind: { not: 'internal' } },
      orderBy: [{ workDate: 'asc' }, { startedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      take: mostEntries,
      select: {
        id: true,
        workDate: true,
        startedAt: true,
        minutes: true,
        speciality: true,
        kind: true,
        note: true,
        member: { select: { name: true } },
        ticket: { select: { number: true, subject: true } },
        work: { select: { name: true } },
      },
    }),
  )
  const rows = found
    .map((row) => ({ ...row, workDate: row.workDate.toISOString().slice(0, 10), startedAt: row.startedAt && +row.startedAt }))
    .filter(({ workDate }) => month.isOfMonth(workDate))
    .sort(inOrder)
  const spentBy = new Map(month.spent.map((one) => [one.workId, one]))
  let left = month.has
  const lines = rows.map(({ startedAt: _, member, ticket, work, ...row }): EntryLine => {
    const spent = spentBy.get(row.id) ?? null
    left -= spent ? spent.carried + spent.granted : 0
    return {
      ...row,
      number: ticket?.number ?? null,
      subject: ticket?.subject ?? work?.name ?? '',
      person: member.name,
      minutes: spent?.minutes ?? row.minutes,
      spent,
      left,
    }
  })
  return lines.filter(({ spent }) => part === null || isOf(part, spent)).reverse()
}

function isOf(part: HourPart, spent: Spent | null): boolean {
  if (part === 'free' || !spent) return part === 'free' && !spent
  if (part === 'held') return false
  if (part === 'over') return spent.billed + spent.awaiting + spent.waived + spent.uncovered > 0
  return spent[part] > 0
}
