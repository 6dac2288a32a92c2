import 'server-only'
import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { addMember } from './add-member'
import { issueInvitation } from './issue-invitation'
import type { InviteColleague, InviteContact } from './schema'

/** Invites somebody of a client that the actor sees. Throws `AppError` not_found (client) or email_taken. */
export async function inviteContact({ db, now }: Pick<Context, 'db' | 'now'>, input: InviteContact): Promise<{ memberId: string }> {
  const client = await db.client.findFirst({ where: { id: input.clientId }, select: { id: true } })
  if (!client) throw notFound()
  const member = await addMember(db, input, now)
  await issueInvitation(db, member, now)
  return { memberId: member.id }
}

/** A responsible invites into their own company. */
export async function inviteColleague(ctx: Context, input: InviteColleague): Promise<{ memberId: string }> {
  if (!ctx.actor.clientId) throw notFound()
  return inviteContact(ctx, { ...input, clientId: ctx.actor.clientId })
}
