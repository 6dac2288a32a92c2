import 'server-only'
import type { Payload } from '@/data/queues'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import type { LetterLocale, LetterTemplate, PublicLetter } from '@/domain/letter-template'
import { isStaff } from '@/domain/permission'
import { env } from '@/server/env'
import { sanitised } from '@/server/rich-text'
import { oneClickUrl, unsubscribeUrl } from '@/server/unsubscribe-token'
import { type PublicReader, publicReader, unsubscription } from './public-reader'

type Asked = Payload<'send-public'>

/**
 * A letter to one person of the client or one watcher, with what the ticket says now. Null where there is nothing to send any more: ticket,
 * message or reader gone, the letter put to another instant.
 */
export async function publicLetterTo(db: TenantDb, asked: Asked) {
  const ticket = await db.ticket.findFirst({ where: { id: asked.ticketId }, include: ofLetter })
  const reader = ticket && (await publicReader(db, ticket, asked))
  if (!reader) return null
  const message = await publicMessage(db, asked)
  if (asked.messageId && !message) return null
  return publicFacts(db, { ticket, reader, about: asked.about, message })
}

type Told = { ticket: TicketOfLetter; reader: PublicReader; about: PublicLetter; message: MessageOfLetter | null }

/** The letter's facts with its envelope. Clients read instants in their contract's zone. */
export async function publicFacts(db: TenantDb, { ticket, reader, about, message }: Told) {
  const tenant = await db.tenant.findFirstOrThrow()
  const wish = unsubscription(reader, about)
  const side = reader.role && isStaff(reader.role) ? 'desk' : 'portal'
  return {
    about,
    ticketId: ticket.id,
    number: ticket.number,
    subject: ticket.subject,
    client: ticket.client.name,
    agency: tenant.name,
    to: { name: reader.name, email: reader.email },
    reader: { name: reader.name, watches: reader.watcherId !== null },
    promise: about === 'registered' ? await promiseOf(db, ticket.id) : null,
    answer: message && {
      author: message.author.name,
      text: message.text,
      html: message.html && sanitised(message.html),
      awaitsAnswer: ticket.status === 'waiting_client',
    },
    reason: { name: ticket.why?.name ?? null, text: ticket.reason || ticket.why?.text || null },
    release: { name: ticket.release, plannedOn: ticket.plannedOn?.toISOString().slice(0, 10) ?? null },
    ending: await endingOf(db, ticket),
    url: reader.opensTicket ? `${env().APP_URL}/${tenant.slug}/${side}/tickets/${ticket.number}` : null,
    replyTo: tenant.replyTo,
    phone: tenant.phone,
    signature: tenant.signature.trim(),
    unsubscribe: wish && unsubscribeUrl(wish),
    oneClick: wish && oneClickUrl(wish),
    templates: await templatesOf(db, about),
    timeZone: ticket.contract?.timeZone ?? tenant.timeZone,
    sender: tenant.senderName ?? tenant.name,
    locale: tenant.locale,
    accent: tenant.accent,
  }
}

export const ofLetter = { requester: true, client: true, contract: true, why: true } satisfies Prisma.TicketInclude
export type TicketOfLetter = Prisma.TicketGetPayload<{ include: typeof ofLetter }>
type MessageOfLetter = Prisma.MessageGetPayload<{ include: { author: true } }>

/** Staff's public message as it reads now; null for whatever else it is, and where its letter leaves at another instant than was asked. */
async function publicMessage(db: TenantDb, { ticketId, messageId, letterAt }: Asked): Promise<MessageOfLetter | null> {
  if (!messageId) return null
  const message = await db.message.findFirst({ where: { id: messageId, ticketId, kind: 'reply' }, include: { author: true } })
  const isStale = letterAt !== undefined && message?.letterAt?.toISOString() !== letterAt
  return isStale ? null : message
}

/** The reaction clock's due; none for a ticket that staff typed in during a call, which has it met at once (rules §2.3). */
async function promiseOf(db: TenantDb, ticketId: string): Promise<Date | null> {
  const clock = await db.clock.findFirst({ where: { ticketId, kind: 'reaction' }, orderBy: { cycle: 'desc' } })
  const metAtOnce = clock?.metAt && clock.metAt <= clock.startedAt
  return metAtOnce ? null : (clock?.dueAt ?? null)
}

/** How a ticket came to its end: by its people's word, else nobody said any more. */
async function endingOf(db: TenantDb, { id, closedAt }: TicketOfLetter): Promise<'silence' | 'withdrawn' | 'accepted'> {
  const said =
    closedAt && (await db.ticketEvent.findFirst({ where: { ticketId: id, at: closedAt, kind: { in: ['withdrawn', 'accepted'] } } }))
  if (!said) return 'silence'
  return said.kind === 'withdrawn' ? 'withdrawn' : 'accepted'
}

async function templatesOf(db: TenantDb, kind: PublicLetter): Promise<Partial<Record<LetterLocale, LetterTemplate>>> {
  const rows = await db.letterTemplate.findMany({ where: { kind } })
  return Object.fromEntries(rows.map(({ locale, subject, text }) => [locale, { subject, text }]))
}
