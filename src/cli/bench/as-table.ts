/** Two columns of names and as many of figures as there are, each so wide. */
export function asTable(head: string[], rows: (string | number)[][], width = 9): string {
  const cells = (row: (string | number)[]) => row.map((cell, i) => (i < 2 ? String(cell).padEnd(16) : String(cell).padStart(width)))
  return [head, ...rows].map((row) => cells(row).join('')).join('\n')
}

export const short = (value: number) => value.toFixed(value < 1 ? 3 : 1)
