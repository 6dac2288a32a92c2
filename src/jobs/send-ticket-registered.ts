import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { registeredTicket } from '@/features/tickets/letter-queries'
import { ticketRegistered } from '@/mail/ticket-registered'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendTicketRegistered({ tenantId, ticketId }: Payload<'send-ticket-registered'>, attempt: Try) {
  const ticket = await inTenant(wholeTenant({ tenantId }), (db) => registeredTicket(db, ticketId))
  if (ticket) await deliver(attempt, ticket, (texts) => ticketRegistered(texts, ticket))
}
