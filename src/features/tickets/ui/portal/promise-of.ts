import type { ClockKind } from '@/domain/clock'
import { isWaiting, type TicketStatus } from '@/domain/ticket'
import type { ClientClock } from '../../client-tickets'

/** What the agency owes next: to reply, to begin, to solve, by when; `stand` while it waits. */
export type OwedPromise = { what: 'stand' } | { what: 'reply' | 'begin' | 'solve'; dueAt: Date; isLate: boolean }

/** The promise that a client reads on a ticket; null where nothing is promised. */
export function promiseOf(clocks: ClientClock[], status: TicketStatus, now: Date): OwedPromise | null {
  const due = order.flatMap((kind) => clocks.find((clock) => clock.kind === kind && clock.state === 'running' && clock.dueAt) ?? [])
  const [first] = due
  if (first?.dueAt) return { what: owed[first.kind], dueAt: first.dueAt, isLate: now > first.dueAt }
  return isWaiting(status) ? { what: 'stand' } : null
}

const order: ClockKind[] = ['reaction', 'next_reaction', 'start', 'solution']

const owed = { reaction: 'reply', next_reaction: 'reply', start: 'begin', solution: 'solve' } as const
