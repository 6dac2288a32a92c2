import type { TenantDb } from '@/data/tenant-db'
import { phoneDigits } from '@/domain/phone'

/** Found by their last two digits, which are written together almost always; the rest is compared without what stands between. */
const mostAlike = 500

export type PersonOfClient = {
  id: string
  name: string
  email: string | null
  phone: string | null
  client: { id: string; name: string }
}

/** People of the clients whose telephone ends with these digits, by name. */
export async function peopleWithPhone(db: TenantDb, phone: string): Promise<PersonOfClient[]> {
  const wanted = phoneDigits(phone)
  if (!wanted) return []
  const alike = await db.member.findMany({
    where: { clientId: { not: null }, disabledAt: null, client: { archivedAt: null }, phone: { endsWith: wanted.slice(-2) } },
    orderBy: { name: 'asc' },
    take: mostAlike,
    select: { id: true, name: true, email: true, phone: true, client: { select: { id: true, name: true } } },
  })
  return alike.flatMap(({ client, ...person }) => (client && phoneDigits(person.phone)?.endsWith(wanted) ? [{ ...person, client }] : []))
}
