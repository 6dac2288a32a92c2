/** The candidate that was most likely meant, the first of equals, or null where none is near enough. Endings of a candidate don’t count against it. */
export function nearestSpelling(word: string, candidates: readonly string[]): string | null {
  const allowed = mistakesIn(word)
  const rated = candidates
    .filter((candidate) => candidate !== word && candidate.length <= word.length + 4)
    .map((candidate) => ({ candidate, mistakes: mistakesUpTo(word, candidate) }))
    .filter(({ mistakes }) => mistakes <= allowed)
  rated.sort((a, b) => a.mistakes - b.mistakes)
  return rated[0]?.candidate ?? null
}

/** What the same keys give in the other layout: `ghbdtn` is «привет». Null where the keys have no other letters. */
export function inOtherLayout(word: string): string | null {
  const letters = [...word].map((letter) => swapped.get(letter))
  return letters.every((letter) => letter !== undefined) ? letters.join('').replaceAll('ё', 'е') : null
}

/** Short words have many neighbours: there a mistake is a different word. */
export const mistakesIn = (word: string) => (word.length < 4 || /^\d+$/.test(word) ? 0 : word.length < 6 ? 1 : 2)

function mistakesUpTo(word: string, candidate: string): number {
  const lengths = [-1, 0, 1].map((more) => word.length + more).filter((length) => length <= candidate.length)
  return Math.min(distance(word, candidate), ...lengths.map((length) => distance(word, candidate.slice(0, length))))
}

/** Letters missed, added, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const least = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + same)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(isSwap ? Math.min(least, at(rows, i - 2, j - 2) + 1) : least)
    }
    rows.push(row)
  }
  return at(rows, a.length, b.length)
}

const at = (rows: number[][], i: number, j: number) => rows[i]?.[j] ?? 0

const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const cyrillic = 'ёйцукенгшщзхъфывапролджэячсмитьбю'
const swapped = new Map([...latin].flatMap((letter, index) => [pair(letter, cyrillic[index]), pair(cyrillic[index], letter)]))

function pair(from = '', to = ''): [string, string] {
  return [from, to]
}
