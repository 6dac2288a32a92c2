import 'server-only'
import { revalidatePath } from 'next/cache'
import { asSystem } from '@/data/system-db'
import { keepPreferences } from '@/server/preferences'
import { signedIn } from '@/server/session'

/** A language or a theme for this browser, and for the person where one is signed in. */
export async function choose(preferences: { locale?: string; theme?: string }): Promise<void> {
  await keepPreferences(preferences)
  const person = await signedIn(new Date())
  if (person) await asSystem(person, (db) => db.person.updateMany({ where: { id: person.personId }, data: preferences }))
  revalidatePath('/', 'layout')
}
