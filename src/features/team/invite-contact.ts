import 'server-only'
import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { addMember } from './add-member'
import { issueInvitation } from './issue-invitation'
import type { AddContact, InviteColleague, InviteContact, NewContact } from './schema'

/** Invites somebody of a client that the actor sees. Throws `AppError` not_found (client), client_archived or email_taken. */
export async function inviteContact(ctx: Pick<Context, 'db' | 'now'>, input: InviteContact): Promise<{ memberId: string }> {
  const member = await addContact(ctx, input)
  await issueInvitation(ctx.db, member, ctx.now)
  return { memberId: member.id }
}

/** Somebody known by name, without access. Throws as `inviteContact`. */
export async function addContact({ db, now }: Pick<Context, 'db' | 'now'>, input: AddContact) {
  const client = await db.client.findFirst({ where: { id: input.clientId }, select: { archivedAt: true } })
  if (!client) throw notFound()
  if (client.archivedAt) throw new AppError('conflict', 'client_archived')
  return addMember(db, input, now)
}

/** As the form of a client's card sends it. */
export async function newContact(ctx: Context, { access, ...person }: NewContact): Promise<void> {
  const member = await addContact(ctx, person)
  if (access === 'invite') await issueInvitation(ctx.db, member, ctx.now)
}

/** A responsible invites into their own company. */
export async function inviteColleague(ctx: Context, input: InviteColleague): Promise<{ memberId: string }> {
  if (!ctx.actor.clientId) throw notFound()
  return inviteContact(ctx, { ...input, clientId: ctx.actor.clientId })
}
