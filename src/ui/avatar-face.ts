/** «Анна Ковалёва» → «АК», «Клиника «Вита»» → «К». */
export function initials(name: string, count: 1 | 2): string {
  const words = name.split(/[\s-]+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
  const letters = words.filter(Boolean).map((word) => [...word][0] ?? '')
  return letters.slice(0, count).join('').toUpperCase() || '?'
}

/** One of eight, the same for the same name everywhere: FNV-1a, mixed by a factor that spreads usual names well. */
export function hue(name: string): number {
  let hash = 0x811c9dc5
  for (const letter of name.trim().toLowerCase()) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x01192517) >>> 29
}
