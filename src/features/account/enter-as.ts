import 'server-only'
import { redirect } from 'next/navigation'
import { asSystem } from '@/data/system-db'
import type { Visit } from '@/server/open-action'
import { forgetPending, keepPending } from '@/server/pending'
import { keepPreferences } from '@/server/preferences'
import { startSession } from '@/server/session'
import { landing } from './landing'

/**
 * Somebody has proven a password (or the letter that sets one): signs them in and goes where they were going. Where there is a second
 * factor, that is asked first, and until then there is no session; an invitation waits for it too.
 */
export async function enterAs(personId: string, visit: Visit, next?: string, invitation?: string): Promise<never> {
  const person = await asSystem({ personId }, (db) => db.person.findUniqueOrThrow({ where: { id: personId } }))
  if (!person.totpEnabledAt) return enterProven(personId, visit, next)
  await keepPending({ personId, passwordChangedAt: Number(person.passwordChangedAt ?? 0), next, invitation }, visit.now)
  redirect('/sign-in/code')
}

/** Everything that was asked has been proven: a new session, with the person's language and theme. */
export async function enterProven(personId: string, { from, now }: Visit, next?: string): Promise<never> {
  await startSession(personId, from, now)
  await forgetPending()
  const { locale, theme } = await asSystem({ personId }, (db) => db.person.findUniqueOrThrow({ where: { id: personId } }))
  await keepPreferences({ locale, theme })
  redirect(await landing(personId, next))
}
