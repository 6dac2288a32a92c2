import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { publicReply } from '@/features/tickets/letter-queries'
import { reply } from '@/mail/reply'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendReply(payload: Payload<'send-reply'>, attempt: Try) {
  const message = await inTenant(wholeTenant(payload), (db) => publicReply(db, payload))
  if (message) await deliver(attempt, message, (texts) => reply(texts, message))
}
