import { CsvError, parse } from 'csv-parse/sync'
import { AppError } from '@/domain/error'
import { cellText } from './csv-text'
import { mostLines } from './schema'

/** A record with the line of the file it begins in. */
export type Line = { line: number; cells: string[] }
type CsvTable = { header: string[]; lines: Line[] }

/**
 * Reads a table of texts; `known` counts how many titles of a header are known, by which the separator is found. Throws `AppError` beside
 * the file: csv_empty, csv_too_many_lines, csv_broken with the line of a quote that never closes.
 */
export function readTable(text: string, known: (header: string[]) => number): CsvTable {
  const { body, separator } = announced(text) ?? { body: text, separator: separatorOf(text, known) }
  const [header, ...lines] = records(body, separator, mostLines + 2)
  if (!header || lines.length === 0) throw new AppError('invalid', 'csv_empty', 'file')
  if (lines.length > mostLines) throw new AppError('limit', 'csv_too_many_lines', 'file', { max: mostLines })
  const shift = body === text ? 0 : 1
  return { header: header.cells, lines: lines.map(({ line, cells }) => ({ line: line + shift, cells })) }
}

const separators = [';', ',', '\t'] as const

/** Some programs write `sep=;` above the header. */
function announced(text: string): { body: string; separator: string } | null {
  const [whole, separator] = /^sep=([;,\t])\r?\n/i.exec(text) ?? []
  return whole && separator ? { body: text.slice(whole.length), separator } : null
}

/** The one under which most titles are known; of equals, the one that makes most columns. */
function separatorOf(text: string, known: (header: string[]) => number): string {
  const scored = separators.map((separator) => {
    const header = records(text.slice(0, 64_000), separator, 1, true)[0]?.cells ?? []
    return { separator, score: known(header) * 1000 + header.length }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

type Parsed = { record: string[]; raw: string; info: { lines: number } }

function records(text: string, delimiter: string, most: number, lenient = false): Line[] {
  try {
    const parsed = parse(text, {
      delimiter,
      to: most,
      info: true,
      raw: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as Parsed[]
    return parsed.map(({ record, raw, info }) => ({
      line: info.lines - (raw.trimEnd().match(/\r\n|\n|\r/g)?.length ?? 0),
      cells: record.map((cell) => cellText(cell).trim()),
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (lenient) return []
    throw new AppError('invalid', 'csv_broken', 'file', { line: Number(error.lines ?? 1) })
  }
}
