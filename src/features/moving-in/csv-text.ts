/** A table as spreadsheets open it: UTF-8 with its mark, semicolons, no cell that could be a formula. */
export function csvText(rows: string[][]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[";\r\n\t]|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before `csvText` took care that no spreadsheet counts it. */
export const cellText = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)

/** What a spreadsheet would count, or what was guarded against that already. */
const formula = /^'*[=+\-@\t\r]/
