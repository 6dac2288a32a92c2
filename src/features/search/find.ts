import { type FoundTicket, findTickets, type Place, type SearchCursor } from '@/data/search'
import { findNamed, type Named } from '@/data/search-names'
import { isEmptyQuery, type SearchQuery, searchQuery } from '@/domain/search'
import { queueReader } from '@/features/queue/reader'
import type { Context } from '@/server/context'
import { corrected } from './corrected'
import { cursorText } from './schema'
import { type Piece, pieces } from './snippet'

export const foundPage = 20

export type FoundLine = Omit<FoundTicket, 'snippet' | 'score' | 'total' | 'place'> & { place: Place; snippet: Piece[] }

export type Found = {
  query: SearchQuery
  /** What was looked for instead, where nothing was found as it was typed. */
  instead: string | null
  /** Nothing held all the words: these hold some of them. */
  anyWord: boolean
  tickets: FoundLine[]
  /** At most `mostFound`. */
  total: number
  next: string | null
  /** Clients, objects and people of that name; a client's person is shown none. */
  named: Named[]
}

type Asked = { typed: string; limit: number; after?: SearchCursor | null /** The last word may go on. */; typing?: boolean }

/**
 * What the words are found in, as far as the member sees: as typed; else as the beginnings of words; else spelt as they were meant; else
 * any of the words. Never fails for what was typed.
 */
export async function find(ctx: Context, { typed, limit, after = null, typing = false }: Asked): Promise<Found> {
  const query = searchQuery(typed)
  const nothing: Found = { query, instead: null, anyWord: false, tickets: [], total: 0, next: null, named: [] }
  if (isEmptyQuery(query)) return nothing
  const search = (asked: SearchQuery, how: { typing?: boolean; any?: boolean } = {}) => attempt(ctx, asked, { limit, after, ...how })

  const first = await search(query, { typing })
  if (isFound(first)) return { ...nothing, ...first }
  const begun = typing ? first : await search(query, { typing: true })
  if (isFound(begun)) return { ...nothing, ...begun }
  const meant = await corrected(ctx, query)
  const mended = meant && (await search(meant))
  if (mended && isFound(mended)) return { ...nothing, ...mended, instead: meant.words.join(' ') }
  if (query.words.length + query.phrases.length < 2) return nothing
  const some = await search(meant ?? query, { any: true })
  return isFound(some) ? { ...nothing, ...some, anyWord: true } : nothing
}

const isFound = ({ tickets, named }: Pick<Found, 'tickets' | 'named'>) => tickets.length + named.length > 0

type How = { limit: number; after: SearchCursor | null; typing?: boolean; any?: boolean }

async function attempt(ctx: Context, query: SearchQuery, { limit, after, typing = false, any = false }: How) {
  const named = any || query.phrases.length > 0 ? [] : await findNamed(ctx.db, query.words, 20)
  const rows = await findTickets(ctx.db, queueReader(ctx), { query, typing, any, named, after, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    tickets: shown.map(({ snippet, score: _, total: __, ...ticket }) => ({ ...ticket, snippet: pieces(snippet) })),
    total: rows[0]?.total ?? 0,
    next: last ? cursorText(last) : null,
    named: ctx.actor.clientId === null ? named : [],
  }
}
