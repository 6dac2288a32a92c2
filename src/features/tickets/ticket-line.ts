import type { Priority, TicketStatus } from '@/domain/ticket'
import type { ClockView } from './clock-view'

/** A ticket as one line of a list on the desk. */
export type TicketLine = {
  id: string
  number: number
  version: number
  subject: string
  status: TicketStatus
  priority: Priority
  /** Of the last wait, as it was typed. */
  reason: string | null
  clientId: string
  clientName: string
  /** Who works on it, in the order of assignment. */
  people: string[]
  lastWordAt: Date
  lastWordBy: 'client' | 'staff' | 'note'
  dueAt: Date | null
  /** The clock that is due first; none while all stand. */
  clock: ClockView | null
}
