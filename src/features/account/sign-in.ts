import 'server-only'
import { noteRefusedEntry } from '@/data/audit'
import { asSystem } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { env } from '@/server/env'
import { countAttempt, forgive } from '@/server/limit'
import { verifyPassword } from '@/server/password'
import type { Visitor } from '@/server/visitor'
import type { SignIn } from './schema'

export type SignedIn = { personId: string; name: string; locale: string; theme: string /** Still to be asked. */; secondFactor: boolean }

/**
 * Proves an address and its password; a second factor is for the caller to ask. Known and unknown addresses get the same answer in the same time. Throws `AppError` of reason
 * `invalid` (wrong_credentials) or `limit` (too_many_attempts).
 */
export async function signIn({ email, password }: Pick<SignIn, 'email' | 'password'>, from: Visitor): Promise<SignedIn> {
  const attempt = { kind: 'sign_in', address: from.address, account: email } as const
  await countAttempt(attempt)
  const person = await asSystem({ email }, (db) => db.person.findUnique({ where: { email } }))
  const right = await verifyPassword(person?.passwordHash, password)
  if (!person || !right || isShut(email)) {
    await noteRefusedEntry(email, from, 'password')
    throw new AppError('invalid', 'wrong_credentials')
  }
  await forgive(attempt)
  const { id, name, locale, theme, totpEnabledAt } = person
  return { personId: id, name, locale, theme, secondFactor: totpEnabledAt !== null }
}

/** The demo's accounts have a password that everybody knows: outside the demo they open nothing. */
const isShut = (email: string) => email.endsWith('.demo') && !env().DEMO
