import 'server-only'
import type { Context } from '@/server/context'
import { addMember } from './add-member'
import { issueInvitation } from './issue-invitation'
import type { InviteStaff } from './schema'
import { setTeams } from './set-teams'

/** Throws `AppError` email_taken, or not_found for a team of somebody else. */
export async function inviteStaff(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { teams, ...person }: InviteStaff,
): Promise<{ memberId: string }> {
  const member = await addMember(db, { ...person, clientId: null }, now)
  await setTeams(db, member.id, teams)
  await issueInvitation(db, member, now)
  return { memberId: member.id }
}
