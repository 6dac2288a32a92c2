import type { TenantDb } from '@/data/tenant-db'
import { can } from '@/domain/permission'
import { type Fit, fitOf } from '@/domain/reservation'
import { isOver } from '@/domain/ticket'
import { decidesForCompany } from '@/features/clients/decides'
import type { TicketThread } from '@/features/tickets/thread'
import type { Context } from '@/server/context'
import { roomOf } from './room'

export type TicketEstimate = {
  id: string
  minutes: number
  text: string
  state: 'offered' | 'approved' | 'declined'
  offeredAt: Date
  decidedAt: Date | null
  decidedBy: string | null
  overMinutes: number | null
  /** How it would fit now; none once it is decided, or where no contract covers the ticket. */
  fit: Fit | null
}

export type EstimateView = { estimate: TicketEstimate | null; mayOffer: boolean; mayWithdraw: boolean; mayDecide: boolean }

/** The newest estimate of a ticket that was not taken back, and what the reader may do about it. */
export async function estimateOfTicket(
  { db, actor, now }: Context,
  ticket: Pick<TicketThread, 'contractId' | 'status' | 'estimates'>,
): Promise<EstimateView> {
  const row = ticket.estimates[0] ?? null
  const stands = row !== null && row.state !== 'declined'
  const isOpen = !isOver(ticket.status)
  return {
    estimate: row && {
      id: row.id,
      minutes: row.minutes,
      text: row.text,
      state: row.state === 'withdrawn' ? 'declined' : row.state,
      offeredAt: row.offeredAt,
      decidedAt: row.decidedAt,
      decidedBy: await nameOf(db, row.decidedById),
      overMinutes: row.overMinutes,
      fit: row.state === 'offered' && ticket.contractId ? fitOf(row.minutes, await roomOf(db, ticket.contractId, now)) : null,
    },
    mayOffer: can(actor.role, 'estimate.offer') && isOpen && !stands,
    mayWithdraw: can(actor.role, 'estimate.offer') && isOpen && stands,
    mayDecide: row?.state === 'offered' && (await decidesForCompany({ db, actor })),
  }
}

async function nameOf(db: TenantDb, id: string | null): Promise<string | null> {
  return id ? ((await db.member.findFirst({ where: { id }, select: { name: true } }))?.name ?? null) : null
}
