import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { noticesForLetter } from '@/features/notices/letter'
import { noticesLetter } from '@/mail/notices'
import { deliver } from './deliver'
import type { Try } from './job'

/** All that one of the staff has not read by now; whichever of several jobs comes first takes it, the others find nothing. */
export async function sendNotices(payload: Payload<'send-notices'>, attempt: Try): Promise<void> {
  const asked = { memberId: payload.memberId, letterId: attempt.jobId, now: attempt.now }
  const letter = await inTenant(wholeTenant(payload), (db) => noticesForLetter(db, asked))
  if (letter) await deliver(attempt, letter, (texts) => noticesLetter({ lang: texts.lang, now: attempt.now }, letter))
}
