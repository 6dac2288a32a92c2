import 'server-only'
import { noteRefusedEntry } from '@/data/audit'
import { asSystem } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { countAttempt, forgive } from '@/server/limit'
import { verifyPassword } from '@/server/password'
import type { PersonContext } from '@/server/person-action'

/** Asks somebody who is signed in for their password again. Throws `AppError` wrong_password beside the field, or too_many_attempts. */
export async function provePassword({ personId, from }: Pick<PersonContext, 'personId' | 'from'>, password: string) {
  const person = await asSystem({ personId }, (db) => db.person.findUniqueOrThrow({ where: { id: personId } }))
  const attempt = { kind: 'sign_in', address: from.address, account: person.email } as const
  await countAttempt(attempt)
  const right = await verifyPassword(person.passwordHash, password)
  if (!right) {
    await noteRefusedEntry(person.email, from, 'password')
    throw new AppError('invalid', 'wrong_password', 'current_password')
  }
  await forgive(attempt)
  return person
}
