import 'server-only'
import { redirect } from 'next/navigation'
import { asSystem } from '@/data/system-db'
import type { Visit } from '@/server/open-action'
import { keepPreferences } from '@/server/preferences'
import { startSession } from '@/server/session'
import { landing } from './landing'

/** Signs the visitor in as somebody who has proven to be it, with their language and theme, and goes where they were going. */
export async function enterAs(personId: string, { from, now }: Visit, next?: string): Promise<never> {
  await startSession(personId, from, now)
  const { locale, theme } = await asSystem({ personId }, (db) => db.person.findUniqueOrThrow({ where: { id: personId } }))
  await keepPreferences({ locale, theme })
  redirect(await landing(personId, next))
}
