import 'server-only'
import { endSessionsOf } from '@/data/person-doors'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { issueInvitation } from './issue-invitation'
import { keepAnAdministrator } from './keep-an-administrator'
import { memberOf } from './member-of'
import type { OneMember } from './schema'

/** Sends the letter again; the earlier link is void. Throws `AppError` not_found or already_joined. */
export async function inviteAgain({ db, now }: Context, clientId: string | null, { memberId }: OneMember): Promise<void> {
  const member = await memberOf(db, clientId, memberId)
  if (member.personId || member.disabledAt || !member.email) throw new AppError('conflict', 'already_joined')
  await issueInvitation(db, member, now)
}

/** The person is out of this tenant with the next request; whoever was here alone is signed out everywhere. Throws `AppError` not_found, last_administrator or not_yourself. */
export async function disableMember({ db, actor, now }: Context, clientId: string | null, { memberId }: OneMember): Promise<void> {
  const member = await memberOf(db, clientId, memberId)
  if (member.id === actor.memberId) throw new AppError('conflict', 'not_yourself')
  await keepAnAdministrator(db, member, false)
  await db.member.updateMany({ where: { id: member.id, disabledAt: null }, data: { disabledAt: now } })
  await db.invitation.updateMany({ where: { memberId: member.id, usedAt: null }, data: { usedAt: now } })
  await endSessionsOf(db, member.id, now)
}

/** Throws `AppError` not_found, or client_archived: such a client's people come back with it. */
export async function enableMember({ db }: Context, clientId: string | null, { memberId }: OneMember): Promise<void> {
  const member = await memberOf(db, clientId, memberId)
  const away = clientId && (await db.client.count({ where: { id: clientId, archivedAt: { not: null } } }))
  if (away) throw new AppError('conflict', 'client_archived')
  await db.member.updateMany({ where: { id: member.id }, data: { disabledAt: null } })
}
