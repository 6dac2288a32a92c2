import 'server-only'
import { asSystem, type OpenInvitation, openInvitation } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { giveAccount } from '@/features/team/give-account'
import { countAttempt, forgive } from '@/server/limit'
import type { Visit } from '@/server/open-action'
import { hashPassword, verifyPassword } from '@/server/password'
import { tokenHash } from '@/server/token'
import { placesOf } from './places'
import { type Join, NewPassword } from './schema'

/** The invitation behind a link, while it is good. */
export const invitationBehind = (token: string, now: Date) => openInvitation(tokenHash(token), now)

/**
 * Accepts an invitation once: a new account gets the password, an existing one proves it; the membership is linked. Throws `AppError`
 * link_used, wrong_password or password_short beside the field, too_many_attempts.
 */
export async function join({ token, password }: Join, { from, now }: Visit): Promise<{ personId: string; path: string }> {
  const invitation = await invitationBehind(token, now)
  if (!invitation) throw used()
  const attempt = { kind: 'join', address: from.address, account: invitation.email } as const
  await countAttempt(attempt)
  const passwordHash = invitation.known ? await provenHash(invitation.email, password) : await newHash(password)
  const personId = await accept(invitation, passwordHash, now)
  await forgive(attempt)
  return { personId, path: await pathIn(personId, invitation.tenantSlug) }
}

async function provenHash(email: string, password: string) {
  const person = await asSystem({ email }, (db) => db.person.findUnique({ where: { email } }))
  if (!person?.passwordHash || !(await verifyPassword(person.passwordHash, password)))
    throw new AppError('invalid', 'wrong_password', 'password')
  return person.passwordHash
}

async function newHash(password: string) {
  const refused = NewPassword.safeParse(password).error
  if (refused) throw new AppError('invalid', refused.issues[0]?.message ?? 'invalid', 'password')
  return hashPassword(password)
}

/** Taking the invitation is one conditional update; of two at once, one gets it. */
async function accept({ tenantId, id, memberId, email, name }: OpenInvitation, passwordHash: string, now: Date) {
  return inTenant({ ...wholeTenant({ tenantId }), email }, async (db) => {
    const { count } = await db.invitation.updateMany({ where: { id, usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } })
    const account = await db.person.findUnique({ where: { email }, select: { passwordHash: true } })
    if (count === 0 || (account && account.passwordHash !== passwordHash)) throw used()
    return giveAccount(db, memberId, { email, name, passwordHash }, now)
  })
}

/** Into the tenant that invited, whatever others there are. */
async function pathIn(personId: string, tenant: string) {
  const places = await placesOf(personId)
  return places.find((place) => place.tenant === tenant)?.path ?? '/places'
}

const used = () => new AppError('conflict', 'link_used')
