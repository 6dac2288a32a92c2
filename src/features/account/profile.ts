import 'server-only'
import { asSystem } from '@/data/system-db'

export type Profile = { memberId: string; name: string; email: string; phone: string | null; locale: string; theme: string }

/** A person's own account, with what one tenant knows of them besides. */
export async function profileOf({ personId, memberId }: { personId: string; memberId: string }): Promise<Profile> {
  return asSystem({ personId }, async (db) => {
    const { name, email, locale, theme } = await db.person.findUniqueOrThrow({ where: { id: personId } })
    const member = await db.member.findFirst({ where: { id: memberId, personId }, select: { phone: true } })
    return { memberId, name, email, phone: member?.phone ?? null, locale, theme }
  })
}

export type SecondFactor = { since: Date | null; codesLeft: number }

/** Whether signing in asks for a code, and how many recovery codes are left. */
export async function secondFactorOf(personId: string): Promise<SecondFactor> {
  return asSystem({ personId }, async (db) => {
    const { totpEnabledAt } = await db.person.findUniqueOrThrow({ where: { id: personId } })
    return { since: totpEnabledAt, codesLeft: await db.recoveryCode.count({ where: { personId, usedAt: null } }) }
  })
}
