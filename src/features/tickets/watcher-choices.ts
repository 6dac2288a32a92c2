import type { Context } from '@/server/context'
import type { TicketThread } from './thread'

export type WatcherChoice = { id: string; name: string; side: 'client' | 'staff' }

/** Who of the client and of the staff can be added: those with an address, but for the author and those who watch already. */
export async function watcherChoices(
  { db }: Context,
  { client, requester, watchers }: Pick<TicketThread, 'client' | 'requester' | 'watchers'>,
): Promise<WatcherChoice[]> {
  const already = [requester.id, ...watchers.flatMap(({ memberId }) => memberId ?? [])]
  const people = await db.member.findMany({
    where: { id: { notIn: already }, email: { not: null }, disabledAt: null, OR: [{ clientId: client.id }, { clientId: null }] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, clientId: true },
  })
  return people.map(({ id, name, clientId }) => ({ id, name, side: clientId ? 'client' : 'staff' }))
}
