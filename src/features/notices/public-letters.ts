import 'server-only'
import { enqueue } from '@/data/outbox'
import type { Payload } from '@/data/queues'
import type { TenantDb } from '@/data/tenant-db'
import { publicLetters } from '@/domain/letter-template'
import { kindForClients } from '@/domain/notice'
import type { Scene } from './concern'
import type { Happened } from './happened'
import { steadyId } from './steady-id'
import { waysOf } from './ways'

type Ticket = NonNullable<Scene['ticket']>
type Reader = Pick<Payload<'send-public'>, 'memberId' | 'watcherId'>

/** One job for each reader of the client's side, so that trouble with one address sends nobody else the same letter again. */
export async function sendPublicLetters(db: TenantDb, happened: Happened, { ticket }: Scene): Promise<void> {
  const about = publicLetters.find((name) => name === happened.about)
  if (!ticket || !about) return
  const { tenantId, key } = happened
  const messageId = about === 'replied' || about === 'resolved' ? happened.messageId : undefined
  const letterAt = messageId ? await whenItLeaves(db, messageId) : null
  for (const reader of await readersOf(db, happened, ticket)) {
    const job = {
      name: 'send-public' as const,
      tenantId,
      ticketId: ticket.id,
      about,
      messageId,
      letterAt: letterAt?.toISOString(),
      ...reader,
    }
    await enqueue(db, job, {
      startAfter: letterAt ?? undefined,
      id: steadyId(key, job.letterAt ?? '', reader.memberId ?? '', reader.watcherId ?? ''),
    })
  }
}

async function whenItLeaves(db: TenantDb, id: string): Promise<Date | null> {
  const message = await db.message.findFirst({ where: { id }, select: { letterAt: true } })
  return message?.letterAt ?? null
}

/** The requester, who gets the receipt of their own ticket as well, and those who watch; not who did it. */
async function readersOf(db: TenantDb, happened: Happened, ticket: Ticket): Promise<Reader[]> {
  const { about, actorId, watcherId } = happened
  if (about === 'watching') return watcherId ? [{ watcherId }] : []
  const { requester, clientId } = ticket
  const hears = (id: string) => (id !== actorId || about === 'registered') && !refusing.includes(id)
  const members = [requester, ...ticket.watchers.flatMap(({ member }) => member ?? [])]
  const refusing = await whoWantNone(db, happened, members)
  const watchers = ticket.watchers.filter(
    ({ email, member }) =>
      email !== requester.email && (!member || (member.clientId === clientId && !member.disabledAt && hears(member.id))),
  )
  return [
    ...(requester.email && !requester.disabledAt && hears(requester.id) ? [{ memberId: requester.id }] : []),
    ...watchers.map(({ id }) => ({ watcherId: id })),
  ]
}

async function whoWantNone(db: TenantDb, { about }: Happened, members: Ticket['requester'][]): Promise<string[]> {
  const kind = kindForClients(about)
  const ways = kind ? await waysOf(db, kind, members) : new Map<string, { letter: boolean }>()
  return [...ways].filter(([, { letter }]) => !letter).map(([id]) => id)
}
