import { AppError, notFound } from '@/domain/error'
import { addMember } from '@/features/team/add-member'
import type { Context } from '@/server/context'
import type { Caller } from './schema-filing'

/**
 * The person of a client whom a ticket is for: one of its people, or somebody new, who becomes an employee of it without access.
 * Throws `not_found` for a client or person that isn't there, `invalid` or `email_taken` beside the field.
 */
export async function callerOf({ db, now }: Context, { clientId, requesterId, name, phone, email }: Caller) {
  const client = await db.client.findFirst({ where: { id: clientId, archivedAt: null }, select: { id: true } })
  if (!client) throw notFound()
  if (requesterId) return knownPerson(db, clientId, requesterId)
  if (!name) throw new AppError('invalid', 'required', 'name')
  return addMember(db, { name, phone, email, clientId, role: 'employee' }, now)
}

async function knownPerson(db: Context['db'], clientId: string, id: string) {
  const member = await db.member.findFirst({ where: { id, clientId, disabledAt: null } })
  if (!member) throw notFound()
  return member
}
