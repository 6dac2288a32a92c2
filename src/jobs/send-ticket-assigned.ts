import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { assignedTicket } from '@/features/tickets/letter-queries'
import { ticketAssigned } from '@/mail/ticket-assigned'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendTicketAssigned(payload: Payload<'send-ticket-assigned'>, attempt: Try) {
  const ticket = await inTenant(wholeTenant(payload), (db) => assignedTicket(db, payload))
  if (ticket) await deliver(attempt, ticket, (texts) => ticketAssigned(texts, ticket))
}
