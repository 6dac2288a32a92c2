import 'server-only'
import { noteRefusedEntry } from '@/data/audit'
import { asSystem, type SystemDb } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { countAttempt, forgive } from '@/server/limit'
import type { Visitor } from '@/server/visitor'
import { takeCode } from './take-code'

type Proof = { personId: string; code: string }

/**
 * Proves the second factor, and does `then` in the same transaction. Five tries in a quarter of an hour, wherever they come from: who
 * tries has the password already. Throws `AppError` wrong_second_code, code_spent or too_many_attempts.
 */
export async function proveSecondFactor<T = void>(
  { personId, code }: Proof,
  from: Visitor,
  now: Date,
  then: (db: SystemDb) => Promise<T> = () => Promise.resolve(undefined as T),
): Promise<T> {
  const attempt = { kind: 'second_factor', address: from.address, account: personId } as const
  await countAttempt(attempt)
  const result = await asSystem({ personId, from }, async (db) => {
    await takeCode(db, personId, code, now)
    return then(db)
  }).catch(async (error: unknown) => {
    if (error instanceof AppError && error.field === 'code') await noteRefusedCode(personId, from)
    throw error
  })
  await forgive(attempt)
  return result
}

async function noteRefusedCode(personId: string, from: Visitor) {
  const person = await asSystem({ personId }, (db) => db.person.findUnique({ where: { id: personId }, select: { email: true } }))
  if (person) await noteRefusedEntry(person.email, from, 'code')
}
