import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { issueInvitation } from './issue-invitation'

type Member = { tenantId: string; id: string; email: string | null; personId: string | null; disabledAt: Date | null }

/**
 * Another address of somebody who has not joined yet; whoever has been invited gets the letter anew, the earlier link is void. The address
 * of an account is its owner's to change: it stays. Throws `AppError` email_taken beside the field.
 */
export async function correctEmail(db: TenantDb, member: Member, email: string | null | undefined, now: Date): Promise<void> {
  if (email === undefined || email === member.email || member.personId) return
  const taken = email && (await db.member.findFirst({ where: { email, id: { not: member.id } }, select: { id: true } }))
  if (taken) throw emailTaken()
  const { count } = await db.member
    .updateMany({ where: { id: member.id, personId: null }, data: { email } })
    .catch((error: unknown) => refuseTaken(error))
  if (count === 0) throw new AppError('conflict', 'try_again')
  const wasInvited = await db.invitation.count({ where: { memberId: member.id } })
  if (wasInvited && email && !member.disabledAt) await issueInvitation(db, member, now)
  else await db.invitation.updateMany({ where: { memberId: member.id, usedAt: null }, data: { usedAt: now } })
}

function refuseTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw emailTaken()
  throw error
}

const emailTaken = () => new AppError('conflict', 'email_taken', 'email')
