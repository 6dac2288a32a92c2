import 'server-only'
import { asSystem } from '@/data/system-db'
import { env } from '@/server/env'
import { unseal } from '@/server/seal'

/** What the letter of a password reset says; null once it is used or has expired. */
export async function openResetLetter(
  { personId, resetId, sealedToken }: { personId: string; resetId: string; sealedToken: string },
  now: Date,
) {
  const reset = await asSystem({ personId }, (db) =>
    db.passwordReset.findFirst({ where: { id: resetId, personId, usedAt: null, expiresAt: { gt: now } }, include: { person: true } }),
  )
  if (!reset) return null
  const { name, email, locale } = reset.person
  return {
    to: { name, email },
    locale,
    email,
    minutes: Math.round((+reset.expiresAt - +reset.createdAt) / 60_000),
    url: `${env().APP_URL}/reset/${unseal(sealedToken)}`,
  }
}
