import 'server-only'
import { asSystem } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { countAttempt, forgive } from '@/server/limit'
import { hashPassword, verifyPassword } from '@/server/password'
import type { PersonContext } from '@/server/person-action'
import type { ChangePassword } from './schema'
import { setPassword } from './set-password'

/** Ends the person's other sessions. Throws `AppError` wrong_password beside the field, or too_many_attempts. */
export async function changePassword({ personId, sessionId, from, now }: PersonContext, input: ChangePassword): Promise<void> {
  const person = await asSystem({ personId }, (db) => db.person.findUniqueOrThrow({ where: { id: personId } }))
  const attempt = { kind: 'sign_in', address: from.address, account: person.email } as const
  await countAttempt(attempt)
  const right = await verifyPassword(person.passwordHash, input.current_password)
  if (!right) throw new AppError('invalid', 'wrong_password', 'current_password')
  await forgive(attempt)
  const passwordHash = await hashPassword(input.password)
  await asSystem({ personId }, (db) => setPassword(db, { personId, passwordHash, keep: sessionId }, now))
}
