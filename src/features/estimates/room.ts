import { monthHours } from '@/data/month-hours'
import type { TenantDb } from '@/data/tenant-db'
import { stillHeld } from '@/domain/reservation'
import { overStatuses } from '@/domain/ticket'

/** What a contract has left this month, and what approved estimates of its open tickets still hold of it, in minutes (rules §3.19). */
export async function roomOf(db: TenantDb, contractId: string, now: Date): Promise<{ left: number; reserved: number }> {
  const contract = await db.contract.findFirstOrThrow({
    where: { id: contractId },
    select: { id: true, clientId: true, timeZone: true },
  })
  const month = (await monthHours(db, [contract], now)).get(contractId)
  const estimates = await db.estimate.findMany({
    where: { state: 'approved', ticket: { contractId, status: { notIn: [...overStatuses] } } },
    select: { ticketId: true, minutes: true, overMinutes: true, decidedAt: true },
  })
  const entries = await db.timeEntry.findMany({
    where: { ticketId: { in: estimates.map(({ ticketId }) => ticketId) }, kind: 'specialist', status: 'approved' },
    select: { ticketId: true, minutes: true, createdAt: true },
  })
  const held = estimates.map(({ ticketId, minutes, overMinutes, decidedAt }) => {
    const worked = entries.filter((entry) => entry.ticketId === ticketId && decidedAt && entry.createdAt >= decidedAt)
    return stillHeld(
      { minutes, overMinutes: overMinutes ?? 0 },
      worked.reduce((sum, entry) => sum + entry.minutes, 0),
    )
  })
  return { left: month?.left ?? 0, reserved: held.reduce((sum, one) => sum + one, 0) }
}
