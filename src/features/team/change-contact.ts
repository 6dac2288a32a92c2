import 'server-only'
import { endSessionsOf } from '@/data/person-doors'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { correctEmail } from './correct-email'
import { memberOf } from './member-of'
import type { ChangeContact } from './schema'

/** Throws `AppError` not_found, email_taken, or email_needed where a person with access would be left without an address. */
export async function changeContact({ db, now }: Context, input: ChangeContact): Promise<void> {
  const { clientId, memberId, name, phone, role, email } = input
  const member = await memberOf(db, clientId, memberId)
  await db.member.updateMany({ where: { id: member.id, clientId }, data: { name, phone, role } })
  if (!email && (await db.invitation.count({ where: { memberId, usedAt: null, expiresAt: { gt: now } } })) > 0)
    throw new AppError('invalid', 'email_needed', 'email')
  await correctEmail(db, member, email, now)
  if (member.role !== role) await endSessionsOf(db, member.id, now)
}
