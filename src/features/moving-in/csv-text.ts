/** A table as spreadsheets open it: UTF-8 with its mark, semicolons, no cell that could be a formula. */
export function csvText(rows: string[][]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n\t]|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
