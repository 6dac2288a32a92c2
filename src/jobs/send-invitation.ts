import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { openInvitationLetter } from '@/features/team/invitation-letter'
import { invitation } from '@/mail/invitation'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendInvitation(payload: Payload<'send-invitation'>, attempt: Try) {
  const open = await inTenant(wholeTenant(payload), (db) => openInvitationLetter(db, payload, attempt.now))
  if (open) await deliver(attempt, open, (texts) => invitation(texts, open))
}
