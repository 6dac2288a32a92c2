import type { Prisma } from '@/data/shapes'
import type { Actor } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { isOver, movesOfSpecialist, movesOfStaff, type TicketStatus } from '@/domain/ticket'
import type { NewEvent } from './change'
import type { TicketRow } from './ticket-at'

export type Step = { to: TicketStatus; data: Prisma.TicketUncheckedUpdateManyInput; event: NewEvent }

/** Why a ticket is refused or put off: the row of the tenant's list and the words that its author reads. */
export type Why = { reasonId: string | null; reason: string }

const noReason: Why = { reasonId: null, reason: '' }

/**
 * The columns and the event of a status move; whether it is allowed is asked before. A resolved ticket gets its `closesAt` from
 * `closingOf`; a promised release is kept until the ticket is over.
 */
export function stepTo(ticket: TicketRow, to: TicketStatus, now: Date, { reasonId, reason }: Why = noReason): Step {
  return {
    to,
    data: {
      status: to,
      statusAt: now,
      resumeTo: to === 'waiting_client' ? (ticket.resumeTo ?? ticket.status) : null,
      reasonId,
      reason: reason || null,
      closesAt: null,
      ...(to === 'resolved' ? { resolvedAt: now } : {}),
      ...(to === 'closed' || to === 'refused' ? { closedAt: now } : {}),
      ...(isOver(to) ? { plannedOn: null, release: null, releaseDueAt: null } : {}),
      ...(isOver(ticket.status) && !isOver(to) ? { resolvedAt: null, closedAt: null } : {}),
    },
    event: { kind: 'status', data: { from: ticket.status, to, ...(reason ? { reason } : {}) } },
  }
}

/** The statuses this member of staff may choose for the ticket (rules §2, "Statuses and moves"). */
export function movesFor(actor: Pick<Actor, 'role' | 'specialistsResolve'>, status: TicketStatus): readonly TicketStatus[] {
  return actor.role === 'specialist' ? movesOfSpecialist(status, actor.specialistsResolve) : movesOfStaff(status)
}

/** Throws `conflict` where the table of moves has no such move for this person. */
export function allowMove(actor: Pick<Actor, 'role' | 'specialistsResolve'>, ticket: TicketRow, to: TicketStatus): void {
  if (!movesFor(actor, ticket.status).includes(to)) throw new AppError('conflict', 'no_such_move')
}
