import 'server-only'
import type { Prisma } from '@/data/shapes'
import type { LetterLocale, LetterTemplate, PublicLetter } from '@/domain/letter-template'
import { ofLetter, publicFacts, type TicketOfLetter } from '@/features/tickets/public-letter'
import { catalogues } from '@/i18n/catalogue'
import type { Context } from '@/server/context'
import { env } from '@/server/env'
import type { WhichTemplate } from './schema'

/** What a letter of this kind would speak of: the agency's newest ticket that fits, with an example's words for what it doesn't have. */
export async function letterSample({ db, now }: Context, { kind, locale }: WhichTemplate, template: LetterTemplate) {
  const ticket = (await newest(db, fitting[kind])) ?? (await newest(db, {}))
  const example = exampleOf(await db.tenant.findFirstOrThrow(), { kind, locale }, now)
  const real = ticket && (await factsOf(db, ticket, kind))
  const { answer, promise, reason, release } = real ?? example
  return {
    ...(real ?? example),
    answer: kind === 'replied' || kind === 'resolved' ? (answer ?? example.answer) : null,
    promise: promise ?? example.promise,
    reason: reason.name || reason.text ? reason : example.reason,
    release: release.name ? release : example.release,
    unsubscribe: example.unsubscribe,
    templates: { [locale]: template },
  }
}

const newest = (db: Context['db'], where: Prisma.TicketWhereInput): Promise<TicketOfLetter | null> =>
  db.ticket.findFirst({ where, orderBy: { id: 'desc' }, include: ofLetter })

const fitting: Record<PublicLetter, Prisma.TicketWhereInput> = {
  registered: { requester: { personId: { not: null } } },
  replied: { messages: { some: { kind: 'reply' } } },
  resolved: { status: { in: ['resolved', 'closed'] }, messages: { some: { kind: 'reply' } } },
  refused: { status: 'refused' },
  postponed: { reasonId: { not: null }, status: { not: 'refused' } },
  release_promised: { plannedOn: { not: null } },
  closed: { status: 'closed' },
  watching: {},
}

async function factsOf(db: Context['db'], ticket: TicketOfLetter, about: PublicLetter) {
  const message = await db.message.findFirst({
    where: { ticketId: ticket.id, kind: 'reply' },
    orderBy: { at: 'desc' },
    include: { author: true },
  })
  const { id, tenantId, name, email, role } = ticket.requester
  const watches = about === 'watching'
  const reader = { tenantId, memberId: id, watcherId: watches ? id : null, name, email: email ?? '', role, opensTicket: !watches }
  return publicFacts(db, { ticket, reader, about, message })
}

type Tenant = Prisma.TenantGetPayload<object>

/** For an agency that has no tickets yet. */
function exampleOf(tenant: Tenant, { kind, locale }: { kind: PublicLetter; locale: LetterLocale }, now: Date) {
  const words = catalogues[locale].letters.sample
  return {
    about: kind,
    number: 1042,
    subject: words.subject,
    client: words.client,
    agency: tenant.name,
    reader: { name: words.name, watches: kind === 'watching' },
    promise: new Date(+now + 2 * 3_600_000),
    answer: { author: words.author, text: words.answer, html: null, awaitsAnswer: kind === 'replied' },
    reason: { name: words.reason, text: words.explanation },
    release: { name: words.release, plannedOn: new Date(+now + 14 * 86_400_000).toISOString().slice(0, 10) },
    ending: 'silence' as const,
    url: kind === 'watching' ? null : `${env().APP_URL}/${tenant.slug}/portal/tickets/1042`,
    replyTo: tenant.replyTo,
    phone: tenant.phone,
    signature: tenant.signature.trim(),
    unsubscribe: `${env().APP_URL}/unsubscribe`,
    timeZone: tenant.timeZone,
    sender: tenant.senderName ?? tenant.name,
    accent: tenant.accent,
  }
}
