import type { ClockKind, LastWord, Priority, TicketStatus } from './generated/enums'

/** A ticket as the queue reads it. */
export type QueueRow = {
  id: string
  number: number
  version: number
  subject: string
  status: TicketStatus
  priority: Priority
  reason: string | null
  dueAt: Date | null
  dueClock: ClockKind | null
  receivedAt: Date
  lastWordAt: Date
  lastWordBy: LastWord
  clientId: string
  clientName: string
  people: string[]
  /** Of the clock that is due first. */
  startedAt: Date | null
  targetMinutes: number | null
  targetDays: number | null
  calendarId: string | null
}
