import { looksLikePhone } from '@/domain/phone'
import { peopleWithPhone } from '@/features/clients/people-with-phone'
import type { Context } from '@/server/context'

/** A client, or one of its people, as a search of the desk finds them. */
export type FoundCaller = {
  client: { id: string; name: string }
  person: { id: string; name: string; phone: string | null; email: string | null } | null
}

const most = 12

/** Clients by a part of their name, people by a part of name, address or telephone; without a word, the clients one manages. */
export async function findCallers({ db, actor }: Context, find: string): Promise<FoundCaller[]> {
  if (!find) return clients(db, { managerId: actor.memberId })
  if (looksLikePhone(find)) return (await peopleWithPhone(db, find)).slice(0, most).map(({ client, ...person }) => ({ client, person }))
  const like = { contains: find, mode: 'insensitive' } as const
  const people = await db.member.findMany({
    where: {
      clientId: { not: null },
      client: { archivedAt: null },
      disabledAt: null,
      OR: [{ name: like }, { email: like }],
    },
    orderBy: { name: 'asc' },
    take: most,
    select: { id: true, name: true, phone: true, email: true, client: { select: { id: true, name: true } } },
  })
  const found = people.flatMap(({ client, ...person }) => (client ? [{ client, person }] : []))
  return [...(await clients(db, { name: like })), ...found].slice(0, most)
}

async function clients(db: Context['db'], where: object): Promise<FoundCaller[]> {
  const rows = await db.client.findMany({
    where: { ...where, archivedAt: null },
    orderBy: { name: 'asc' },
    take: most,
    select: { id: true, name: true },
  })
  return rows.map((client) => ({ client, person: null }))
}
