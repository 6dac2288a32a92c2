import type { Prisma } from '@/data/shapes'
import type { Role } from '@/domain/permission'
import type { Speciality } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { isHeld } from './hold-letter'

/** Of whoever may not be seen any more, a former client's person, there is no name. */
type Author = { id: string; name: string | null; role: Role; speciality: Speciality | null; clientId: string | null }
export type ThreadMessage = MessageRow & {
  author: Author
  /** For staff, while the letter of a reply waits. */
  heldUntil: Date | null
  /** One's own, until the letter leaves. */
  mayMend: boolean
}
export type ThreadEvent = Prisma.TicketEventGetPayload<{ select: typeof event }>
export type TimelineItem = { item: 'message'; message: ThreadMessage } | { item: 'event'; event: ThreadEvent }

export type Timeline = {
  /** What was asked: always shown, even where what follows begins later. */
  request: ThreadMessage | null
  items: TimelineItem[]
  /** What came before the items begins here; null where nothing is left out. */
  earlier: Date | null
  /** The items are not the newest ones. */
  isOld: boolean
}

const page = 50
/** What belongs to one instant, a reply and the step taken with it, isn't torn apart: there is room for it beyond the page. */
const together = 30

/** The newest items of a ticket, or those before an instant, oldest first. Row security leaves out what the reader may not see. */
export async function timelineOf({ db, actor, now }: Context, ticketId: string, before: Date | null): Promise<Timeline> {
  const where = { ticketId, ...(before ? { at: { lt: before } } : {}) }
  const take = page + together
  const messages = await db.message.findMany({ where, include: message, orderBy: [{ at: 'desc' }, { id: 'desc' }], take })
  const events = await db.ticketEvent.findMany({
    where: { ...where, kind: { notIn: silent } },
    select: event,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  })
  const all = inOrder(messages, events)
  const items = all.slice(firstOf(all))
  const earlier = items.length < all.length ? (items[0]?.at ?? null) : null
  const request = earlier ? await requestOf(db, ticketId, items) : null
  const authors = await authorsOf(db, [...messages, ...(request ? [request] : [])])
  return {
    request: request && signed(request),
    items: items.map((one) =>
      one.item === 'event' ? { item: 'event', event: one.event } : { item: 'message', message: signed(one.message) },
    ),
    earlier,
    isOld: before !== null,
  }

  /** Former words are for staff; row security keeps them from clients as well. */
  function signed(row: MessageRow): ThreadMessage {
    const stranger = { id: row.authorId, name: null, role: 'employee' as const, speciality: null, clientId: row.clientId }
    const heldUntil = actor.clientId === null && isHeld(row.letterAt, now) ? row.letterAt : null
    return {
      ...row,
      edits: actor.clientId ? [] : row.edits,
      author: authors.get(row.authorId) ?? stranger,
      heldUntil,
      mayMend: heldUntil !== null && row.authorId === actor.memberId,
    }
  }
}

/** Messages speak for themselves: events that only say that one was posted are left out. */
const silent = ['replied', 'answered', 'noted']

/** Neither rejected nor taken back. */
const standing = { status: { not: 'rejected' }, reversesId: null, reversedBy: { is: null } } satisfies Prisma.TimeEntryWhereInput

const message = {
  attachments: { select: { id: true, name: true, size: true, type: true } },
  timeEntries: { where: standing, select: { id: true, minutes: true, speciality: true, kind: true, status: true } },
  edits: { select: { id: true, text: true, html: true, at: true }, orderBy: { at: 'asc' } },
} satisfies Prisma.MessageInclude

const event = {
  id: true,
  kind: true,
  at: true,
  data: true,
  internal: true,
  actor: { select: { name: true } },
} satisfies Prisma.TicketEventSelect

type MessageRow = Prisma.MessageGetPayload<{ include: typeof message }>
type Item = { at: Date } & ({ item: 'message'; message: MessageRow } | { item: 'event'; event: ThreadEvent })

function inOrder(messages: MessageRow[], events: ThreadEvent[]): Item[] {
  const items: Item[] = [
    ...messages.map((one) => ({ item: 'message' as const, message: one, at: one.at })).reverse(),
    ...events.map((one) => ({ item: 'event' as const, event: one, at: one.at })).reverse(),
  ]
  return items.sort((a, b) => +a.at - +b.at)
}

/** Where the page begins: never between two things of one instant. */
function firstOf(items: Item[]): number {
  let first = Math.max(0, items.length - page)
  while (first > 0 && +(items[first - 1]?.at ?? 0) === +(items[first]?.at ?? 0)) first--
  return first
}

async function requestOf(db: Context['db'], ticketId: string, shown: Item[]): Promise<MessageRow | null> {
  const first = await db.message.findFirst({ where: { ticketId }, include: message, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return shown.some((one) => one.item === 'message' && one.message.id === first?.id) ? null : first
}

async function authorsOf(db: Context['db'], messages: { authorId: string }[]): Promise<Map<string, Author>> {
  const authors = await db.member.findMany({
    where: { id: { in: [...new Set(messages.map(({ authorId }) => authorId))] } },
    select: { id: true, name: true, role: true, speciality: true, clientId: true },
  })
  return new Map(authors.map((author) => [author.id, author]))
}
