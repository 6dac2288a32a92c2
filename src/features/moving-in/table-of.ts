import { type ImportKind, matchHeader } from './columns'
import { readTable } from './read-table'

/** A file's text as a table with its columns known. Throws as `readTable`. */
export function tableOf(kind: ImportKind, text: string) {
  const table = readTable(text, (header) => matchHeader(kind, header).filter(Boolean).length)
  return { ...table, columns: matchHeader(kind, table.header) }
}
