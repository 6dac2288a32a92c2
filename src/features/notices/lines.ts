import 'server-only'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import type { NoticeFacts } from '@/i18n/notice-words'

/** A line under the bell or in a letter. */
export type NoticeLine = NoticeFacts & {
  id: string
  at: Date
  isUnread: boolean
  actorName: string | null
  /** The beginning of what was said, where it is about something said; of a request without a client, its subject. */
  said: string | null
  requestId: string | null
  calendarId: string | null
  /** Whose hours it is about. */
  contract: { id: string; clientId: string } | null
  /** Which month's paper it is about. */
  statementId: string | null
  ticket: { id: string; number: number; subject: string; clientName: string } | null
}

export const shownOfNotice = {
  id: true,
  kind: true,
  at: true,
  readAt: true,
  actorName: true,
  messageId: true,
  data: true,
  clientId: true,
  ticket: { select: { id: true, number: true, subject: true, client: { select: { name: true } } } },
} satisfies Prisma.NoticeSelect

type Row = Prisma.NoticeGetPayload<{ select: typeof shownOfNotice }>

/** With the words they are about, as far as the transaction's eyes may see them. */
export async function linesOf(db: TenantDb, rows: Row[]): Promise<NoticeLine[]> {
  const ids = rows.flatMap(({ messageId }) => messageId ?? [])
  const messages = ids.length > 0 ? await db.message.findMany({ where: { id: { in: ids } }, select: { id: true, text: true } }) : []
  const words = new Map(messages.map(({ id, text }) => [id, text.slice(0, mostSaid)]))
  const requests = await requestsOf(db, rows)
  return rows.map(({ id, kind, at, readAt, actorName, messageId, data, clientId, ticket }) => ({
    id,
    kind,
    data,
    at,
    actorName,
    isUnread: readAt === null,
    said: (messageId ? words.get(messageId) : requests.get(idIn(data, 'requestId') ?? '')) ?? null,
    requestId: idIn(data, 'requestId'),
    calendarId: idIn(data, 'calendarId'),
    contract: contractOf(data, clientId),
    statementId: idIn(data, 'statementId'),
    ticket: ticket && { id: ticket.id, number: ticket.number, subject: ticket.subject, clientName: ticket.client.name },
  }))
}

const mostSaid = 300

async function requestsOf(db: TenantDb, rows: Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ data }) => idIn(data, 'requestId') ?? [])
  if (ids.length === 0) return new Map()
  const requests = await db.unidentifiedRequest.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, subject: true } })
  return new Map(requests.map(({ id, name, subject }) => [id, `${name}: ${subject}`]))
}

function contractOf(data: Prisma.JsonValue, clientId: string | null): NoticeLine['contract'] {
  const id = idIn(data, 'contractId')
  return id && clientId ? { id, clientId } : null
}

function idIn(data: Prisma.JsonValue, name: 'requestId' | 'calendarId' | 'contractId' | 'statementId'): string | null {
  const id = data && typeof data === 'object' && !Array.isArray(data) ? data[name] : null
  return typeof id === 'string' ? id : null
}
