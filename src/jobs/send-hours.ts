import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { hoursLetter } from '@/features/hours/hours-letter'
import { hours } from '@/mail/hours'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendHours(payload: Payload<'send-hours'>, attempt: Try): Promise<void> {
  const letter = await inTenant(wholeTenant(payload), (db) => hoursLetter(db, payload, attempt.now))
  if (letter) await deliver(attempt, letter, (texts) => hours(texts, letter))
}
