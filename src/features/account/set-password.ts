import 'server-only'
import type { SystemDb } from '@/data/system-db'

type NewPassword = { personId: string; passwordHash: string /** The session that goes on. */; keep: string | null }

/** Sets the password and ends the person's sessions, all but the one to keep. */
export async function setPassword(db: SystemDb, { personId, passwordHash, keep }: NewPassword, now: Date): Promise<void> {
  await db.person.update({ where: { id: personId }, data: { passwordHash, passwordChangedAt: now } })
  await db.passwordReset.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } })
  await endSessions(db, personId, keep, now)
}

export async function endSessions(db: SystemDb, personId: string, keep: string | null, now: Date): Promise<void> {
  await db.session.updateMany({ where: { personId, endedAt: null, ...(keep ? { id: { not: keep } } : {}) }, data: { endedAt: now } })
}
