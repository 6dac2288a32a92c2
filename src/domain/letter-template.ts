/** What a client's people and watchers get a letter of. */
export const publicLetters = [
  'registered',
  'replied',
  'resolved',
  'refused',
  'postponed',
  'release_promised',
  'closed',
  'watching',
] as const
export type PublicLetter = (typeof publicLetters)[number]

export const letterLocales = ['ru', 'en'] as const
export type LetterLocale = (typeof letterLocales)[number]

/** The words of a letter that an agency may put in its own way; `{number}` and the like stand for what is known when it is sent. */
export type LetterTemplate = { subject: string; text: string }

export const placeholders = ['number', 'subject', 'name', 'client', 'agency', 'promise', 'author', 'reason', 'release', 'planned'] as const
export type Placeholder = (typeof placeholders)[number]

const everywhere: readonly Placeholder[] = ['number', 'subject', 'name', 'client', 'agency']
const besides: Record<PublicLetter, readonly Placeholder[]> = {
  registered: ['promise'],
  replied: ['author'],
  resolved: ['author'],
  refused: ['reason'],
  postponed: ['reason'],
  release_promised: ['release', 'planned'],
  closed: [],
  watching: [],
}

/** What may be used in a letter of this kind. */
export const placeholdersOf = (kind: PublicLetter): readonly Placeholder[] => [...everywhere, ...besides[kind]]

/** By the number people find the ticket, and mail programs the conversation. */
export const requiredInSubject: Placeholder = 'number'

/** Whatever stands in braces and means nothing in a letter of this kind, each once. */
export function unknownPlaceholders(kind: PublicLetter, text: string): string[] {
  const known: readonly string[] = placeholdersOf(kind)
  return [...new Set([...text.matchAll(inBraces)].map(([, name = '']) => name))].filter((name) => !known.includes(name))
}

export const hasPlaceholder = (text: string, name: Placeholder) => text.includes(`{${name}}`)

/**
 * The text with its placeholders filled in. A line that speaks of something unknown (no promise, no name) is left out; what is filled in
 * is never read as a template itself.
 */
export function fillTemplate(text: string, values: Partial<Record<Placeholder, string | null>>): string {
  const told = (name: string) => (Object.hasOwn(values, name) ? values[name as Placeholder] : null)
  return text
    .split('\n')
    .filter((line) => [...line.matchAll(inBraces)].every(([, name = '']) => told(name)))
    .map((line) => line.replace(inBraces, (_whole, name: string) => told(name) ?? ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const inBraces = /\{([^{}\n]*)\}/g
