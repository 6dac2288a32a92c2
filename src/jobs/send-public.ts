import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { publicLetterTo } from '@/features/tickets/public-letter'
import { publicLetter } from '@/mail/public-letter'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendPublic(payload: Payload<'send-public'>, attempt: Try): Promise<void> {
  const letter = await inTenant(wholeTenant(payload), (db) => publicLetterTo(db, payload))
  if (letter) await deliver(attempt, letter, (texts) => publicLetter(texts, letter))
}
