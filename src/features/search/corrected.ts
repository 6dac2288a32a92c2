import { spellingsOfNames, spellingsOfTexts } from '@/data/search-names'
import { type SearchQuery, withWords } from '@/domain/search'
import { inOtherLayout, mistakesIn, nearestSpelling } from '@/domain/spelling'
import { queueReader } from '@/features/queue/reader'
import type { Context } from '@/server/context'

/**
 * The query as it was probably meant: each word that stands nowhere becomes the nearest that does, out of what this person sees and nothing
 * else. Null where every word is known or none is near.
 */
export async function corrected(ctx: Context, query: SearchQuery): Promise<SearchQuery | null> {
  const typed = query.words.flatMap((word) => word.split(/[-._@]/))
  const words: string[] = []
  for (const word of typed) words.push((await meant(ctx, word)) ?? word)
  return words.some((word, index) => word !== typed[index]) ? withWords(query, words) : null
}

async function meant({ db, ...ctx }: Context, word: string): Promise<string | null> {
  const { onlyAssigned, memberId } = queueReader(ctx)
  for (const typed of [word, inOtherLayout(word)]) {
    if (!typed || mistakesIn(typed) === 0) continue
    const known = [...(await spellingsOfNames(db, typed)), ...(await spellingsOfTexts(db, onlyAssigned ? memberId : null, typed))]
    if (known.includes(typed)) return typed
    const nearest = nearestSpelling(typed, known)
    if (nearest) return nearest
  }
  return null
}
