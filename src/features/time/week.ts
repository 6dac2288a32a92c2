import type { OverageRule } from '@/domain/consent'
import { dateColumn, localDate } from '@/domain/local-date'
import { dateOf, dayNumber, weekdayOf } from '@/domain/local-time'
import { overStatuses } from '@/domain/ticket'
import { monthOfContract } from '@/features/hours/month-of-client'
import { readable } from '@/features/tickets/ticket-at'
import type { Context } from '@/server/context'
import type { WeekAddress } from './schema'

export type WeekRow = {
  number: number
  subject: string
  client: string
  /** Minutes by date, and of them those that await approval. */
  days: Record<string, { minutes: number; pending: number }>
  /** What the contract it draws on has left of the month that runs, whose days are `[from, to)`; none without one. */
  balance: WeekBalance | null
}

export type WeekBalance = { contractId: string; from: string; to: string; left: number; rule: OverageRule }

export type Week = { days: string[]; today: string; rows: WeekRow[] }

const mostRows = 100

/** A member's week from Monday: the tickets they wrote time on, are assigned to, or have asked for. */
export async function weekOf(ctx: Context, address: WeekAddress): Promise<Week> {
  const { db, actor, now } = ctx
  const today = localDate(now, actor.timeZone)
  const days = weekAround(address.week ?? today)
  const entries = await db.timeEntry.findMany({
    where: {
      memberId: actor.memberId,
      workDate: { gte: dateColumn(days[0] as string), lte: dateColumn(days[6] as string) },
      status: { not: 'rejected' },
      reversesId: null,
      reversedBy: { is: null },
    },
    select: { ticketId: true, workDate: true, minutes: true, status: true },
  })
  const tickets = await db.ticket.findMany({
    where: {
      ...readable(actor),
      OR: [
        { id: { in: [...new Set(entries.flatMap(({ ticketId }) => ticketId ?? []))] } },
        { assignees: { some: { memberId: actor.memberId } }, status: { notIn: [...overStatuses] } },
        ...(address.ticket ? [{ number: address.ticket }] : []),
      ],
    },
    orderBy: [{ client: { name: 'asc' } }, { number: 'asc' }],
    take: mostRows,
    select: { id: true, contractId: true, number: true, subject: true, client: { select: { name: true } } },
  })
  const balances = await balancesOf(
    ctx,
    tickets.flatMap(({ contractId }) => contractId ?? []),
  )
  const rows = tickets.map(({ id, contractId, number, subject, client }) => {
    return { number, subject, client: client.name, days: daysOf(id), balance: balances.get(contractId ?? '') ?? null }
  })
  return { days, today, rows }

  function daysOf(ticketId: string): WeekRow['days'] {
    const sums: WeekRow['days'] = {}
    for (const entry of entries.filter((one) => one.ticketId === ticketId)) {
      const date = entry.workDate.toISOString().slice(0, 10)
      const sum = sums[date] ?? { minutes: 0, pending: 0 }
      sums[date] = { minutes: sum.minutes + entry.minutes, pending: sum.pending + (entry.status === 'pending' ? entry.minutes : 0) }
    }
    return sums
  }
}

async function balancesOf({ db, now }: Pick<Context, 'db' | 'now'>, contractIds: readonly string[]): Promise<Map<string, WeekBalance>> {
  const found = new Map<string, WeekBalance>()
  for (const contractId of new Set(contractIds)) {
    const month = await monthOfContract(db, contractId, now)
    if (month) found.set(contractId, { contractId, from: month.from, to: month.to, left: month.left, rule: month.rule })
  }
  return found
}

/** The seven days of a date's week, Monday first. */
function weekAround(date: string): string[] {
  const number = dayNumber(date)
  const monday = number - ((weekdayOf(number) + 6) % 7)
  return [0, 1, 2, 3, 4, 5, 6].map((later) => dateOf(monday + later))
}
