import 'server-only'
import { asSystem } from '@/data/system-db'
import { AppError } from '@/domain/error'
import type { Visit } from '@/server/open-action'
import type { Pending } from '@/server/pending'
import { acceptInvitation } from './join'
import { proveSecondFactor } from './prove-second-factor'

/**
 * The second step of signing in, within five minutes of the first. Throws `AppError` sign_in_again where that is over or the password has
 * changed meanwhile, link_used where a waiting invitation is, and what `proveSecondFactor` throws.
 */
export async function enterByCode(
  pending: Pending | null,
  code: string,
  { from, now }: Visit,
): Promise<{ personId: string; next?: string }> {
  if (!pending) throw again()
  const { personId, next, invitation } = pending
  const person = await asSystem({ personId }, (db) => db.person.findUnique({ where: { id: personId } }))
  if (!person?.passwordHash || Number(person.passwordChangedAt ?? 0) !== pending.passwordChangedAt) throw again()
  await proveSecondFactor({ personId, code }, from, now)
  if (!invitation) return { personId, next }
  return { personId, next: (await acceptInvitation(invitation, person.passwordHash, from, now)).path }
}

const again = () => new AppError('conflict', 'sign_in_again')
