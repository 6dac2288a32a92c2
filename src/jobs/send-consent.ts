import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { consentLetter } from '@/features/overage/consent-letter'
import { consent } from '@/mail/consent'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendConsent(payload: Payload<'send-consent'>, attempt: Try): Promise<void> {
  const letter = await inTenant(wholeTenant(payload), (db) => consentLetter(db, payload))
  if (letter) await deliver(attempt, letter, (texts) => consent(texts, letter))
}
