import type { ClockKind, ClockState } from '@/domain/clock'
import { isOver, type TicketStatus, ticketStatuses } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { actsFor } from './ticket-at'

/** A ticket as a line of its client's list. */
export type ClientTicket = {
  number: number
  subject: string
  status: TicketStatus
  requester: { id: string; name: string }
  lastWordBy: 'client' | 'staff' | 'note'
  resolvedAt: Date | null
  closedAt: Date | null
  closesAt: Date | null
  /** Why it was refused or put off, in words. */
  reason: string | null
  plannedOn: Date | null
  receivedAt: Date
  clocks: ClientClock[]
  rating: { stars: number } | null
}

export type ClientClock = { kind: ClockKind; state: ClockState; dueAt: Date | null }

export type ClientTickets = {
  /** Of the open ones: those that wait for the client, each with the last word of the agency. */
  waiting: (ClientTicket & { lastWord: { author: string; text: string } | null })[]
  open: ClientTicket[]
  over: ClientTicket[]
  /** The number to go on after, of those that are over; null on the last page. */
  next: number | null
}

/** Narrowed to one's own, to an object, to the days (half-open, as instants) they were filed on, to what is open or over. */
type Filter = {
  mine: boolean
  after: number | null
  status?: 'open' | 'over' | null
  object?: string | null
  from?: Date | null
  to?: Date | null
}

/**
 * What a client's person sees of tickets: row security narrows it to their own or the company's, the filter further. The client is named as
 * well, so that an index finds them.
 */
export async function clientTickets({ db, actor }: Context, filter: Filter): Promise<ClientTickets> {
  const { mine, status, object, from, to } = filter
  const whose = {
    clientId: actor.clientId ?? '',
    ...(mine ? { requesterId: actor.memberId } : {}),
    ...(object ? { objectId: object } : {}),
    ...(from || to ? { receivedAt: { ...(from ? { gte: from } : {}), ...(to ? { lt: to } : {}) } } : {}),
  }
  const [open, over] = [
    await db.ticket.findMany({
      where: { ...whose, status: { in: status === 'over' ? [] : openStatuses } },
      select: line,
      orderBy: [{ receivedAt: 'desc' }, { number: 'desc' }],
      take: mostOpen,
    }),
    await db.ticket.findMany({
      where: { ...whose, status: { in: status === 'open' ? [] : overStatuses }, ...(await before(db, filter.after)) },
      select: line,
      orderBy: [{ lastWordAt: 'desc' }, { number: 'desc' }],
      take: page + 1,
    }),
  ]
  const waiting = open.filter(({ status, requester }) => status === 'waiting_client' && actsFor(actor, { requesterId: requester.id }))
  const words = await lastWords(
    db,
    waiting.map(({ id }) => id),
  )
  return {
    waiting: waiting.map((ticket) => ({ ...ticket, lastWord: words.get(ticket.id) ?? null })),
    open,
    over: over.slice(0, page),
    next: over.length > page ? (over[page - 1]?.number ?? null) : null,
  }
}

const page = 20
const mostOpen = 200
const openStatuses = ticketStatuses.filter((status) => !isOver(status))
const overStatuses = ticketStatuses.filter(isOver)

const line = {
  id: true,
  number: true,
  subject: true,
  status: true,
  requester: { select: { id: true, name: true } },
  lastWordBy: true,
  receivedAt: true,
  resolvedAt: true,
  closedAt: true,
  closesAt: true,
  reason: true,
  plannedOn: true,
  clocks: { select: { kind: true, state: true, dueAt: true }, where: { state: { in: ['running', 'paused'] as ('running' | 'paused')[] } } },
  rating: { select: { stars: true } },
} as const

/** What comes after the ticket of that number in the order of the last word. */
async function before(db: Context['db'], number: number | null) {
  const last = number && (await db.ticket.findFirst({ where: { number }, select: { lastWordAt: true } }))
  if (!last) return {}
  return { OR: [{ lastWordAt: { lt: last.lastWordAt } }, { lastWordAt: last.lastWordAt, number: { lt: number } }] }
}

async function lastWords(db: Context['db'], ticketIds: string[]) {
  if (ticketIds.length === 0) return new Map<string, { author: string; text: string }>()
  const replies = await db.message.findMany({
    where: { ticketId: { in: ticketIds }, kind: 'reply' },
    orderBy: { at: 'asc' },
    select: { ticketId: true, text: true, author: { select: { name: true } } },
  })
  return new Map(replies.map(({ ticketId, text, author }) => [ticketId, { author: author.name, text: text.slice(0, 200) }]))
}
