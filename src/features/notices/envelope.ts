import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { env } from '@/server/env'

/** What every letter of an agency has alike: to whom, in whose name, in which zone, colour and language. */
export type Envelope = {
  to: { name: string; email: string }
  timeZone: string
  sender: string
  replyTo: string | null
  accent: string | null
  locale: string
  tenant: string
}

/** With the address that the agency's own pages begin with. Null for whoever has no address. */
export async function envelopeTo(
  db: TenantDb,
  { name, email }: { name: string; email: string | null },
): Promise<{ envelope: Envelope; home: string } | null> {
  if (!email) return null
  const tenant = await db.tenant.findFirstOrThrow({
    select: { name: true, slug: true, senderName: true, replyTo: true, accent: true, locale: true, timeZone: true },
  })
  const { timeZone, replyTo, accent, locale } = tenant
  return {
    envelope: { to: { name, email }, timeZone, sender: tenant.senderName ?? tenant.name, replyTo, accent, locale, tenant: tenant.name },
    home: `${env().APP_URL}/${tenant.slug}`,
  }
}
