import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { publicReply } from '@/features/tickets/letter-queries'
import { ticketResolved } from '@/mail/ticket-resolved'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendTicketResolved(payload: Payload<'send-ticket-resolved'>, attempt: Try) {
  const message = await inTenant(wholeTenant(payload), (db) => publicReply(db, payload))
  if (message) await deliver(attempt, message, (texts) => ticketResolved(texts, message))
}
