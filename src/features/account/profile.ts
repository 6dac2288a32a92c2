import 'server-only'
import { asSystem } from '@/data/system-db'

export type Profile = {
  name: string
  email: string
  locale: string
  theme: string
  devices: { id: string; device: string; address: string; lastSeenAt: Date; current: boolean }[]
}

/** A person's own account with the sessions that may still live. */
export async function profileOf(personId: string, sessionId: string, now: Date): Promise<Profile> {
  const idle = new Date(now.getTime() - 8 * 60 * 60 * 1000)
  return asSystem({ personId }, async (db) => {
    const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
    const sessions = await db.session.findMany({
      where: { personId, endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idle } },
      orderBy: { lastSeenAt: 'desc' },
    })
    const { name, email, locale, theme } = person
    const devices = sessions.map(({ id, device, address, lastSeenAt }) => ({ id, device, address, lastSeenAt, current: id === sessionId }))
    return { name, email, locale, theme, devices }
  })
}
