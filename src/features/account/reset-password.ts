import 'server-only'
import { asSystem, type SystemDb } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { countAttempt } from '@/server/limit'
import type { Visit } from '@/server/open-action'
import { hashPassword } from '@/server/password'
import { tokenHash } from '@/server/token'
import { refuseWeak } from './refuse-weak'
import type { ResetPassword } from './schema'
import { setPassword } from './set-password'

/** Is this link still good? */
export async function isOpenReset(token: string, now: Date): Promise<boolean> {
  const hash = tokenHash(token)
  const reset = await asSystem({ tokenHash: hash }, (db) => db.passwordReset.findUnique({ where: { tokenHash: hash } }))
  return reset !== null && reset.usedAt === null && reset.expiresAt > now
}

/**
 * A new password by a letter's link, once and within 30 minutes; ends every session. The second factor stays. Throws `AppError` link_used,
 * password_… beside the field, or too_many_attempts.
 */
export async function resetPassword({ token, password }: ResetPassword, { from, now }: Visit): Promise<{ personId: string }> {
  const hash = tokenHash(token)
  await countAttempt({ kind: 'join', address: from.address, account: hash })
  const found = await asSystem({ tokenHash: hash }, (db) => db.passwordReset.findUnique({ where: { tokenHash: hash } }))
  if (!found) throw used()
  const { personId } = found
  refuseWeak(password, await asSystem({ personId }, (db) => db.person.findUniqueOrThrow({ where: { id: personId } })))
  const passwordHash = await hashPassword(password)
  await asSystem({ personId, from }, async (db) => {
    await take(db, hash, now)
    await setPassword(db, { personId, passwordHash, keep: null }, now)
  })
  return { personId }
}

/** One conditional update: of two at once, one gets it. */
async function take(db: SystemDb, hash: string, now: Date) {
  const { count } = await db.passwordReset.updateMany({
    where: { tokenHash: hash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count === 0) throw used()
}

const used = () => new AppError('conflict', 'link_used')
