import { describe, expect, test } from 'vitest'
import { isOver, isWaiting, movesOfSpecialist, movesOfStaff, priorityOf, type TicketStatus, ticketStatuses } from '@/domain/ticket'

/** The table of rules §2, "Statuses and moves", as staff may choose from it. */
const table: Record<TicketStatus, TicketStatus[]> = {
  registered: ['planned', 'in_progress', 'waiting_client', 'waiting_third_party', 'resolved', 'refused'],
  planned: ['registered', 'in_progress', 'waiting_client', 'waiting_third_party', 'waiting_release', 'resolved', 'refused'],
  in_progress: ['planned', 'waiting_client', 'waiting_third_party', 'waiting_release', 'review', 'resolved'],
  waiting_client: ['in_progress', 'resolved', 'refused'],
  waiting_third_party: ['planned', 'in_progress', 'resolved'],
  waiting_release: ['in_progress', 'resolved'],
  review: ['in_progress', 'resolved'],
  resolved: [],
  closed: [],
  refused: [],
}

test.each(ticketStatuses)('from %s staff move by the table, and what is over is moved by its author alone', (from) => {
  expect([...movesOfStaff(from)].sort()).toEqual([...table[from]].sort())
})

describe('a specialist', () => {
  test.each(ticketStatuses)('from %s starts, waits and sends to review, but neither plans nor refuses', (from) => {
    const moves = movesOfSpecialist(from, true)
    expect(moves.filter((to) => !table[from].includes(to))).toEqual([])
    expect(moves).not.toContain('planned')
    expect(moves).not.toContain('registered')
    expect(moves).not.toContain('refused')
  })

  test('resolves only where the tenant lets them', () => {
    expect(movesOfSpecialist('in_progress', true)).toContain('resolved')
    expect(movesOfSpecialist('in_progress', false)).not.toContain('resolved')
  })
})

test('the situation gives the priority', () => {
  expect(priorityOf).toEqual({ broken: 'critical', hindered: 'high', planned: 'normal' })
})

test('a ticket waits, is over, or is worked on', () => {
  expect(ticketStatuses.filter(isOver)).toEqual(['resolved', 'closed', 'refused'])
  expect(ticketStatuses.filter(isWaiting)).toEqual(['waiting_client', 'waiting_third_party', 'waiting_release'])
})
