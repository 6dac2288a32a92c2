import { hitBegins, hitEnds } from '@/data/search'

/** A stretch of text; `hit` where it is what was looked for. */
export type Piece = { text: string; hit: boolean }

/** What stands between the marks is a hit; marks without a partner are dropped. */
export function pieces(marked: string): Piece[] {
  return marked
    .split(hitBegins)
    .flatMap((part, index) => {
      const [hit = '', ...rest] = part.split(hitEnds)
      return index === 0
        ? [{ text: part, hit: false }]
        : [
            { text: hit, hit: true },
            { text: rest.join(''), hit: false },
          ]
    })
    .map(({ text, hit }) => ({ text: text.replaceAll(hitEnds, '').replace(/\s+/g, ' '), hit }))
    .filter(({ text }) => text !== '')
}
