import 'server-only'
import { mostFound, type SearchQuery } from '@/domain/search'
import { Prisma } from './generated/client'
import type { Priority, TicketStatus } from './generated/enums'
import { type QueueReader, readableBy } from './open-tickets'
import { raw } from './raw'
import type { Named } from './search-names'
import type { TenantDb } from './tenant-db'

/** Where the words stood. */
export type Place = 'number' | 'subject' | 'client' | 'object' | 'requester' | 'file' | 'message' | 'note'

export type FoundTicket = {
  id: string
  number: number
  subject: string
  status: TicketStatus
  priority: Priority
  clientName: string
  receivedAt: Date
  place: Place
  /** The words around the hit, each hit between `hitBegins` and `hitEnds`. */
  snippet: string
  score: number
  /** All that was found, on every row; at most `mostFound`. */
  total: number
}

export type SearchReader = Pick<QueueReader, 'onlyAssigned' | 'memberId'>

export type SearchCursor = { score: number; number: number }

type Wanted = {
  query: SearchQuery
  /** The last word may go on. */
  typing: boolean
  /** Any of the words is enough. */
  any: boolean
  /** Clients, objects and people whose names hold the words. */
  named: Named[]
  after: SearchCursor | null
  limit: number
}

export const hitBegins = '\ue000'
export const hitEnds = '\ue001'

/** Tickets by what stands in them, the best first. The doors name candidates; each is read again under the walls. */
export function findTickets(db: TenantDb, reader: SearchReader, wanted: Wanted): Promise<FoundTicket[]> {
  const terms = termsOf(wanted)
  const shutOut = anyOf(wanted.query.without.map(phrase))
  const after = wanted.after
    ? Prisma.sql`WHERE (s.score, s.number) < (${wanted.after.score}::int, ${wanted.after.number}::int)`
    : Prisma.empty
  return raw(db).$queryRaw<FoundTicket[]>`
    WITH asked AS (SELECT ${terms} AS wanted),
    places AS MATERIALIZED (
      SELECT p.* FROM asked, search_places(asked.wanted, ${shutOut}, ${reader.onlyAssigned ? reader.memberId : null}::uuid, ${mostFound}::int) p
      ${together([...byNumber(wanted.query), ...byName(wanted)])}),
    best AS (
      SELECT DISTINCT ON ("ticketId") "ticketId", place, "sourceId", round((${weight} + least(rank, 0.99)) * 100000)::int AS score
        FROM places ORDER BY "ticketId", score DESC),
    seen AS MATERIALIZED (
      SELECT t.id, t.number, t.subject, t.status::text, t.priority::text, t."receivedAt", t."clientId", b.place, b.score,
          coalesce(m.text, f.name) AS source
        FROM best b JOIN "Ticket" t ON t."tenantId" = app_tenant() AND t.id = b."ticketId"
        LEFT JOIN "Message" m ON b.place IN ('message', 'note') AND m."tenantId" = app_tenant() AND m.id = b."sourceId"
        LEFT JOIN "Attachment" f ON b.place = 'file' AND f."tenantId" = app_tenant() AND f.id = b."sourceId"
        WHERE ${readableBy({ onlyAssigned: reader.onlyAssigned, memberId: reader.memberId })}
          AND (b.place NOT IN ('message', 'note', 'file') OR coalesce(m.text, f.name) IS NOT NULL)
        ORDER BY b.score DESC, t.number DESC LIMIT ${mostFound})
    SELECT s.id, s.number, s.subject, s.status, s.priority, s."receivedAt", s.place, s.score, c.name AS "clientName",
        (SELECT count(*)::int FROM seen) AS total,
        ts_headline('russian', translate(left(coalesce(s.source, s.subject), 20000), 'ёЁ', 'еЕ'), asked.wanted, ${headline}) AS snippet
      FROM asked, (SELECT * FROM seen s ${after} ORDER BY s.score DESC, s.number DESC LIMIT ${wanted.limit}) s
      JOIN "Client" c ON c."tenantId" = app_tenant() AND c.id = s."clientId"
      ORDER BY s.score DESC, s.number DESC`
}

const headline = `StartSel=${hitBegins}, StopSel=${hitEnds}, MaxWords=22, MinWords=12, ShortWord=2`

/** A subject says more of a ticket than a file's name, and that more than one message of many. */
const weight = Prisma.sql`CASE place WHEN 'number' THEN 9 WHEN 'subject' THEN 4 WHEN 'client' THEN 3 WHEN 'object' THEN 3 WHEN 'requester' THEN 3
  WHEN 'file' THEN 2 ELSE 1 END`

const byNumber = ({ number }: SearchQuery): Prisma.Sql[] =>
  number === null ? [] : [Prisma.sql` UNION ALL SELECT t.id, 'number', t.id, 0::real FROM "Ticket" t WHERE t.number = ${number}::int`]

/** The newest of whoever is named so. */
function byName({ named }: Wanted): Prisma.Sql[] {
  const columns = { client: 'clientId', object: 'objectId', requester: 'requesterId' } as const
  return (['client', 'object', 'requester'] as const).flatMap((place) => {
    const ids = named.filter((each) => each.kind === place).map(({ id }) => id)
    return ids.length === 0
      ? []
      : [
          Prisma.sql` UNION ALL (SELECT t.id, ${place}, t.id, 0::real FROM "Ticket" t
            WHERE t.${Prisma.raw(`"${columns[place]}"`)} = ANY (${ids}::uuid[]) ORDER BY t."receivedAt" DESC LIMIT 50)`,
        ]
  })
}

function termsOf({ query, typing, any }: Wanted): Prisma.Sql {
  const last = query.words.length - 1
  const words = query.words.map((word, index) => (typing && index === last && word.length > 1 ? beginning(word) : whole(word)))
  const terms = [...words, ...query.phrases.map(phrase)]
  if (terms.length === 0) return Prisma.sql`''::tsquery`
  return Prisma.sql`(${Prisma.join(terms, any ? ' || ' : ' && ')})`
}

const anyOf = (terms: Prisma.Sql[]) => (terms.length === 0 ? Prisma.sql`NULL::tsquery` : Prisma.sql`(${Prisma.join(terms, ' || ')})`)

const whole = (word: string) => Prisma.sql`plainto_tsquery('russian', ${word})`
const phrase = (text: string) => Prisma.sql`phraseto_tsquery('russian', ${text})`
/** A stem may be shorter than what has been typed of its word, and what has been typed may be no word yet: «за» of «заказ». */
const beginning = (word: string) =>
  Prisma.sql`(${whole(word)} || to_tsquery('russian', ${`'${word}':*`}) || to_tsquery('simple', ${`'${word}':*`}))`

const together = (parts: Prisma.Sql[]) => (parts.length === 0 ? Prisma.empty : Prisma.join(parts, ' '))
