import type { DeskTicket } from '../../desk-ticket'

/** The reader is on it and work hasn't begun: beginning is the main thing to do. */
export const awaitsStart = (ticket: Pick<DeskTicket, 'status' | 'moves' | 'assignees' | 'me'>): boolean =>
  (ticket.status === 'registered' || ticket.status === 'planned') &&
  ticket.moves.includes('in_progress') &&
  ticket.assignees.some(({ member }) => member.id === ticket.me.id)
