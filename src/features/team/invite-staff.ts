import 'server-only'
import type { Context } from '@/server/context'
import { addMember } from './add-member'
import { issueInvitation } from './issue-invitation'
import type { InviteStaff } from './schema'

/** Throws `AppError` email_taken. */
export async function inviteStaff({ db, now }: Pick<Context, 'db' | 'now'>, input: InviteStaff): Promise<{ memberId: string }> {
  const member = await addMember(db, { ...input, clientId: null }, now)
  await issueInvitation(db, member, now)
  return { memberId: member.id }
}
