import 'server-only'
import { noteRefusedEntry } from '@/data/audit'
import { asSystem, type OpenInvitation, openInvitation } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { giveAccount } from '@/features/team/give-account'
import { countAttempt, forgive } from '@/server/limit'
import type { Visit } from '@/server/open-action'
import { hashPassword, verifyPassword } from '@/server/password'
import { tokenHash } from '@/server/token'
import type { Visitor } from '@/server/visitor'
import { placesOf } from './places'
import { refuseWeak } from './refuse-weak'
import { type Join, NewPassword } from './schema'

/** The invitation behind a link, while it is good. */
export const invitationBehind = (token: string, now: Date) => openInvitation(tokenHash(token), now)

/**
 * Accepts an invitation once: a new account gets the password, an existing one proves it; the membership is linked. With a second factor
 * it waits for the code. Throws `AppError` link_used, wrong_password or password_… beside the field, too_many_attempts.
 */
export async function join({ token, password }: Join, { from, now }: Visit): Promise<Joined> {
  const invitation = await invitationBehind(token, now)
  if (!invitation) throw used()
  const attempt = { kind: 'join', address: from.address, account: invitation.email } as const
  await countAttempt(attempt)
  const known = invitation.known ? await proven(invitation.email, password, from) : null
  const passwordHash = known?.passwordHash ?? (await newHash(password, invitation))
  if (known?.totpEnabledAt) return { personId: known.id, waiting: token }
  const joined = await accepted(invitation, passwordHash, from, now)
  await forgive(attempt)
  return joined
}

type Joined = { personId: string; path?: string /** The token, where the second factor is still to be asked. */; waiting?: string }

/** The same for somebody who has proven the account's password and second factor. Throws `AppError` link_used. */
export async function acceptInvitation(token: string, passwordHash: string, from: Visitor, now: Date): Promise<Joined> {
  const invitation = await invitationBehind(token, now)
  if (!invitation) throw used()
  return accepted(invitation, passwordHash, from, now)
}

async function accepted(invitation: OpenInvitation, passwordHash: string, from: Visitor, now: Date) {
  const personId = await accept(invitation, passwordHash, from, now)
  return { personId, path: await pathIn(personId, invitation.tenantSlug) }
}

async function proven(email: string, password: string, from: Visitor) {
  const person = await asSystem({ email }, (db) => db.person.findUnique({ where: { email } }))
  if (!person?.passwordHash || !(await verifyPassword(person.passwordHash, password))) {
    await noteRefusedEntry(email, from, 'password')
    throw new AppError('invalid', 'wrong_password', 'password')
  }
  return { ...person, passwordHash: person.passwordHash }
}

async function newHash(password: string, about: { email: string; name: string }) {
  const refused = NewPassword.safeParse(password).error
  if (refused) throw new AppError('invalid', refused.issues[0]?.message ?? 'invalid', 'password')
  refuseWeak(password, about)
  return hashPassword(password)
}

/** Taking the invitation is one conditional update; of two at once, one gets it. */
async function accept({ tenantId, id, memberId, email, name }: OpenInvitation, passwordHash: string, from: Visitor, now: Date) {
  const scope = { ...wholeTenant({ tenantId }), member: memberId, email, address: from.address }
  return inTenant(scope, async (db) => {
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
