import type { TenantDb } from '@/data/tenant-db'
import { peopleWithPhone } from '@/features/clients/people-with-phone'

type Named = { id: string; name: string }

export type Suggestion = {
  client: Named
  person: Named | null
  /** By what it was found; only a hint, since anybody can write any address into a form. */
  by: 'email' | 'phone' | 'domain'
}

const most = 6

/** Whose people have this address or telephone, and whose domain the address is of. */
export async function contactsLike(db: TenantDb, { email, phone }: { email: string | null; phone: string | null }): Promise<Suggestion[]> {
  const byEmail = email ? await personWithEmail(db, email) : []
  const byPhone = phone ? await peopleWithPhone(db, phone) : []
  const found: Suggestion[] = [
    ...byEmail,
    ...byPhone.map(({ client, id, name }) => ({ client, person: { id, name }, by: 'phone' as const })),
    ...(email ? await ownerOfDomain(db, email) : []),
  ]
  const keyOf = ({ client, person }: Suggestion) => person?.id ?? client.id
  const isNews = ({ client, person }: Suggestion) =>
    person !== null || !found.some((other) => other.person && other.client.id === client.id)
  return [...new Map(found.filter(isNews).map((one) => [keyOf(one), one])).values()].slice(0, most)
}

async function personWithEmail(db: TenantDb, email: string): Promise<Suggestion[]> {
  const person = await db.member.findFirst({
    where: { email, clientId: { not: null }, disabledAt: null, client: { archivedAt: null } },
    select: { id: true, name: true, client: { select: { id: true, name: true } } },
  })
  return person?.client ? [{ client: person.client, person: { id: person.id, name: person.name }, by: 'email' }] : []
}

async function ownerOfDomain(db: TenantDb, email: string): Promise<Suggestion[]> {
  const owner = await db.clientDomain.findFirst({
    where: { domain: email.split('@')[1], client: { archivedAt: null } },
    select: { client: { select: { id: true, name: true } } },
  })
  return owner ? [{ client: owner.client, person: null, by: 'domain' }] : []
}
