/** What of a table's rows stands on one sheet. */
export type Sheet<T> = { rows: T[]; isFirst: boolean; isLast: boolean }

/**
 * Rows cut into sheets by their heights (any unit). Laying out one endless page costs the square of its rows, and beyond some hundreds the library
 * gives up. `first`: what is free on the first sheet, `full`: on each other. A row taller than a sheet has one of its own. Never empty.
 */
export function sheetsOf<T>(
  rows: readonly T[],
  heightOf: (row: T) => number,
  { first, full }: { first: number; full: number },
): Sheet<T>[] {
  const sheets: T[][] = [[]]
  let left = first
  for (const row of rows) {
    const height = heightOf(row)
    if (height > left && (sheets.length > 1 || sheets[0]?.length || first < full)) {
      sheets.push([])
      left = full
    }
    sheets.at(-1)?.push(row)
    left -= height
  }
  return sheets.map((own, index) => ({ rows: own, isFirst: index === 0, isLast: index === sheets.length - 1 }))
}

/** In how many lines a text stands where so many of its letters fit in one: words stay whole, so a third more than its length says. */
export const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil((text.length * 1.15) / letters))
