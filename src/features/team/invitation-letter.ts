import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { envelopeTo } from '@/features/notices/envelope'
import { env } from '@/server/env'
import { unseal } from '@/server/seal'

/** What the letter of an invitation says; null once it is used, has expired, or its member is disabled or without an address. */
export async function openInvitationLetter(
  db: TenantDb,
  { invitationId, sealedToken }: { invitationId: string; sealedToken: string },
  now: Date,
) {
  const found = await db.invitation.findFirst({
    where: { id: invitationId, usedAt: null, expiresAt: { gt: now }, member: { disabledAt: null } },
    include: { member: true },
  })
  if (!found) return null
  const { name, email, clientId } = found.member
  const written = await envelopeTo(db, { name, email })
  if (!written) return null
  return {
    ...written.envelope,
    name,
    forStaff: clientId === null,
    expiresAt: found.expiresAt,
    url: `${env().APP_URL}/join/${unseal(sealedToken)}`,
  }
}
