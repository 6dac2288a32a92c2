import 'server-only'
import { insertInvitations, timedId } from '@/data/imported-rows'
import { enqueue, enqueueAll } from '@/data/outbox'
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

/** The same for people who were never invited, thousands at once. */
export async function issueInvitations(db: TenantDb, members: Invited[], now: Date): Promise<void> {
  const issued = members.map(({ tenantId, id: memberId }) => ({ tenantId, memberId, id: timedId(now), token: newToken() }))
  const rows = issued.map(({ id, memberId, token }) => ({ id, memberId, tokenHash: tokenHash(token) }))
  await insertInvitations(db, rows, now, new Date(now.getTime() + LIVES_MS))
  const letters = issued.map(({ tenantId, id, token }) => ({ tenantId, invitationId: id, sealedToken: seal(token) }))
  await enqueueAll(db, 'send-invitation', letters)
}
