import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { announce } from '@/features/notices/announce'
import type { Try } from './job'

/** Something happened: bells and letters for whom it concerns, in one transaction. */
export async function notify(payload: Payload<'notify'>, { jobId }: Try): Promise<void> {
  await inTenant(wholeTenant(payload), (db) => announce(db, { ...payload, key: keyOf(payload, jobId) }))
}

/** A reply is told of again when its letter is sent before its time: it is still the same reply. */
function keyOf({ about, messageId }: Payload<'notify'>, jobId: string): string {
  return messageId && (about === 'replied' || about === 'resolved') ? `${about} ${messageId}` : jobId
}
