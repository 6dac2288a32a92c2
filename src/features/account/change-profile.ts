import 'server-only'
import { asSystem } from '@/data/system-db'
import type { PersonContext } from '@/server/person-action'
import type { ChangeProfile } from './schema'

/** One name in all tenants, the phone of this one; language and theme go along to the next device. */
export async function changeProfile({ personId }: PersonContext, { memberId, name, phone, locale, theme }: ChangeProfile): Promise<void> {
  await asSystem({ personId }, async (db) => {
    await db.person.update({ where: { id: personId }, data: { name, locale, theme } })
    await db.member.updateMany({ where: { personId }, data: { name } })
    await db.member.updateMany({ where: { id: memberId, personId }, data: { phone } })
  })
}
