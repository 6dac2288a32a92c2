import type { TenantDb } from '@/data/tenant-db'
import { localDate } from '@/domain/local-date'
import type { Hold } from '@/domain/reservation'
import { isOver } from '@/domain/ticket'
import { spending } from './hour-facts'

/** What approved estimates of a contract's tickets hold, or have held (rules §3.19). */
export async function holdsOf(db: TenantDb, contractId: string, timeZone: string): Promise<Hold[]> {
  const estimates = await db.estimate.findMany({
    where: { overMinutes: { not: null }, decidedAt: { not: null }, ticket: { contractId } },
    select: {
      id: true,
      minutes: true,
      overMinutes: true,
      state: true,
      decidedAt: true,
      withdrawnAt: true,
      ticketId: true,
      ticket: { select: { status: true, resolvedAt: true, closedAt: true } },
    },
  })
  if (estimates.length === 0) return []
  const entries = await db.timeEntry.findMany({
    where: { ...spending, kind: 'specialist', ticketId: { in: estimates.map(({ ticketId }) => ticketId) } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, ticketId: true, minutes: true, workDate: true, createdAt: true },
  })
  return estimates.map(({ id, minutes, overMinutes, state, decidedAt, withdrawnAt, ticketId, ticket }) => {
    const approvedAt = decidedAt as Date
    const isTakenBack = state === 'withdrawn'
    const endedAt = isTakenBack ? withdrawnAt : isOver(ticket.status) ? (ticket.resolvedAt ?? ticket.closedAt) : null
    const isEnded = isTakenBack || isOver(ticket.status)
    return {
      id,
      minutes,
      overMinutes: overMinutes ?? 0,
      approvedOn: localDate(approvedAt, timeZone),
      worked: entries
        .filter(
          (entry) => entry.ticketId === ticketId && entry.createdAt >= approvedAt && !(isTakenBack && endedAt && entry.createdAt > endedAt),
        )
        .map((entry) => ({ workId: entry.id, workDate: entry.workDate.toISOString().slice(0, 10), minutes: entry.minutes })),
      endedOn: isEnded ? localDate(endedAt ?? approvedAt, timeZone) : null,
    }
  })
}
