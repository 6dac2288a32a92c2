import type { ClockKind } from './clock'
import { type TicketStatus, ticketStatuses } from './ticket'

/** Reaction never pauses: else asking anything would stop it (rules §2.6). */
export const pausableClocks = ['start', 'next_reaction', 'solution'] as const
export type PausableClock = (typeof pausableClocks)[number]

/** In which the agency waits or has handed over; in all others it works, and once a ticket is over its clocks end. */
export const pausableStatuses = ['waiting_client', 'waiting_third_party', 'waiting_release', 'review'] as const satisfies TicketStatus[]

/** By clock the statuses that pause it. */
export type Pausing = Record<PausableClock, readonly TicketStatus[]>

/** Rules §2.6 and "Statuses and moves". */
export const defaultPausing: Pausing = {
  start: ['waiting_client', 'waiting_third_party'],
  next_reaction: ['waiting_client', 'waiting_third_party'],
  solution: ['waiting_client', 'waiting_third_party', 'waiting_release'],
}

export function pauses(status: TicketStatus, kind: ClockKind, pausing: Pausing = defaultPausing): boolean {
  return kind !== 'reaction' && pausing[kind].includes(status)
}

/** What a tenant has chosen, as it is kept: clocks that are not named pause by default. */
export function pausingFrom(kept: unknown): Pausing {
  const chosen = (kept ?? {}) as Partial<Record<PausableClock, unknown>>
  const of = (clock: PausableClock) => {
    const statuses = chosen[clock]
    return Array.isArray(statuses) ? ticketStatuses.filter((status) => statuses.includes(status)) : defaultPausing[clock]
  }
  return { start: of('start'), next_reaction: of('next_reaction'), solution: of('solution') }
}
