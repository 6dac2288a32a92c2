import 'server-only'
import { asSystem } from '@/data/system-db'
import { notFound } from '@/domain/error'
import type { PersonContext } from '@/server/person-action'
import type { ChangeProfile } from './schema'

/**
 * One name in all tenants, the phone of this one; language and theme go along to the next device. Throws `not_found` where the membership is
 * another's, before anything is changed.
 */
export async function changeProfile(
  { personId, from }: PersonContext,
  { memberId, name, phone, locale, theme }: ChangeProfile,
): Promise<void> {
  await asSystem({ personId, from }, async (db) => {
    const { count } = await db.member.updateMany({ where: { id: memberId, personId }, data: { phone } })
    if (count === 0) throw notFound()
    await db.person.update({ where: { id: personId }, data: { name, locale, theme } })
    await db.member.updateMany({ where: { personId }, data: { name } })
  })
}
