const gap = '\u0001'

/**
 * A sentence that is said once for many lines, which differ by one word that nothing else in it bends to: putting a message together costs
 * more than all the rest of a line.
 */
export function withGap(say: (gap: string) => string): (word: string) => string {
  let pieces: string[] | undefined
  return (word) => {
    pieces ??= say(gap).split(gap)
    return pieces.join(word)
  }
}
