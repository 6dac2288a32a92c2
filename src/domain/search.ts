/** What somebody typed into the search, understood. Words are in small letters with е for ё. */
export type SearchQuery = {
  /** All that was typed and understood: what the box shows again. */
  text: string
  words: string[]
  phrases: string[]
  /** Words and phrases that must not be there. */
  without: string[]
  /** `#1042`, `№ 1042`, `1042`: first of all the ticket of that number. */
  number: number | null
  /** More was typed than is looked for. */
  cut: boolean
}

export const longestQuery = 200
/** Of the tickets that fit, the best. */
export const mostFound = 200
const mostWords = 12

/** Never fails: what can't be understood is left out. */
export function searchQuery(typed: string): SearchQuery {
  const clean = typed.toWellFormed().normalize('NFC').replace(unseen, ' ').trim()
  const letters = [...clean]
  const cut = letters.length > longestQuery
  // What is left of the last word would be another word.
  const text = cut
    ? letters
        .slice(0, longestQuery)
        .join('')
        .replace(/\s+\S*$/, '')
    : clean
  const query: SearchQuery = { text, words: [], phrases: [], without: [], number: numberIn(text), cut }
  for (const match of text.matchAll(/(?<!\S)([-−]?)(?:"([^"]*)"?|«([^»]*)»?)|\S+/g)) {
    const [said, minus] = match
    const phrase = match[2] ?? match[3]
    if (phrase !== undefined) add(minus ? query.without : query.phrases, wordsOf(phrase).join(' '))
    else for (const word of wordsOf(said)) add(isShutOut(said) ? query.without : query.words, word)
  }
  return query
}

export const isEmptyQuery = ({ words, phrases, number }: SearchQuery) => words.length + phrases.length === 0 && number === null

/** What was typed, with other words in the place of some. */
export const withWords = (query: SearchQuery, words: string[]): SearchQuery => ({ ...query, words })

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no text holds
const unseen = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

const isShutOut = (said: string) => /^[-−][\p{L}\p{N}]/u.test(said)

/** Runs of letters and digits; a dot, a dash and the like hold inside a word only. */
const wordsOf = (text: string) =>
  (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+(?:[-._@][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.slice(0, 64))

function add(list: string[], item: string) {
  if (item && list.length < mostWords && !list.includes(item)) list.push(item)
}

function numberIn(text: string): number | null {
  const digits = /^\s*[#№]?\s*([1-9]\d{0,8})\s*$/.exec(text)?.[1]
  return digits ? Number(digits) : null
}
