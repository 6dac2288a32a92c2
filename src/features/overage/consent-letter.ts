import 'server-only'
import type { Payload } from '@/data/queues'
import type { TenantDb } from '@/data/tenant-db'
import { envelopeTo } from '@/features/notices/envelope'
import { consentUrl } from '@/server/consent-token'
import { consentOfReader } from './answer'

/** What a letter asks; null where it is answered already, or its reader has left or has no address. */
export async function consentLetter(db: TenantDb, { tenantId, consentId, memberId }: Payload<'send-consent'>) {
  const consent = await consentOfReader(db, { consentId, memberId })
  if (consent?.state !== 'asked') return null
  const member = await db.member.findFirst({ where: { id: memberId }, select: { name: true, email: true } })
  const written = member && (await envelopeTo(db, member))
  if (!written) return null
  return {
    ...written.envelope,
    contract: consent.contract.number,
    from: consent.month.toISOString().slice(0, 10),
    until: consent.monthEnds.toISOString().slice(0, 10),
    minutes: consent.minutes,
    kopecks: consent.kopecks,
    note: consent.note,
    expiresAt: consent.expiresAt,
    url: consentUrl({ tenantId, consentId, memberId }),
  }
}
