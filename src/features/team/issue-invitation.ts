import 'server-only'
import { enqueue } from '@/data/outbox'
import type { TenantDb } from '@/data/tenant-db'
import { seal } from '@/server/seal'
import { newToken, tokenHash } from '@/server/token'

const LIVES_MS = 7 * 24 * 60 * 60 * 1000

type Invited = { tenantId: string; id: string }

/** An invitation for 7 days and its letter, in the caller's transaction; voids the member's earlier ones. Returns the token. */
export async function issueInvitation(db: TenantDb, { tenantId, id: memberId }: Invited, now: Date): Promise<string> {
  const token = newToken()
  await db.invitation.updateMany({ where: { memberId, usedAt: null }, data: { usedAt: now } })
  const invitation = await db.invitation.create({
    data: { memberId, tokenHash: tokenHash(token), createdAt: now, expiresAt: new Date(now.getTime() + LIVES_MS) },
  })
  await enqueue(db, { name: 'send-invitation', tenantId, invitationId: invitation.id, sealedToken: seal(token) })
  return token
}
