import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { refusedRequest } from '@/features/intake/refused-request'
import { requestRefused } from '@/mail/request-refused'
import { deliver } from './deliver'
import type { Try } from './job'

export async function sendRequestRefused({ tenantId, requestId }: Payload<'send-request-refused'>, attempt: Try) {
  const request = await inTenant(wholeTenant({ tenantId }), (db) => refusedRequest(db, requestId))
  if (request) await deliver(attempt, request, (texts) => requestRefused(texts, request))
}
