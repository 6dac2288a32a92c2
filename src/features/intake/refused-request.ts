import 'server-only'
import type { TenantDb } from '@/data/tenant-db'

/** What the letter of a refusal says; null where there is nobody to write to. */
export async function refusedRequest(db: TenantDb, id: string) {
  const request = await db.unidentifiedRequest.findFirst({ where: { id, state: 'refused', email: { not: null } } })
  if (!request?.email) return null
  const tenant = await db.tenant.findFirstOrThrow()
  return {
    to: { name: request.name, email: request.email },
    timeZone: tenant.timeZone,
    sender: tenant.senderName ?? tenant.name,
    locale: tenant.locale,
    replyTo: tenant.replyTo,
    accent: tenant.accent,
    subject: request.subject,
    reason: request.reason ?? '',
    agency: tenant.name,
    phone: tenant.phone,
  }
}
