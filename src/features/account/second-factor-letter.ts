import 'server-only'
import { asSystem } from '@/data/system-db'
import { env } from '@/server/env'

/** To whom the letter about a changed second factor goes, and how many recovery codes are left; null where the person is gone. */
export async function secondFactorLetter(personId: string) {
  return asSystem({ personId }, async (db) => {
    const person = await db.person.findUnique({ where: { id: personId } })
    if (!person) return null
    const { name, email, locale } = person
    const codesLeft = await db.recoveryCode.count({ where: { personId, usedAt: null } })
    return { to: { name, email }, locale, email, codesLeft, url: `${env().APP_URL}/forgot` }
  })
}
