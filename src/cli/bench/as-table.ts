/** Two columns of names and as many of figures as there are. */
export function asTable(head: string[], rows: (string | number)[][]): string {
  return [head, ...rows]
    .map((row) => row.map((cell, i) => (i < 2 ? String(cell).padEnd(16) : String(cell).padStart(9))).join(''))
    .join('\n')
}

export const short = (value: number) => value.toFixed(value < 1 ? 3 : 1)
