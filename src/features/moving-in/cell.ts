import type { z } from 'zod'
import type { ImportColumn } from './columns'
import type { Line } from './read-table'

/** What is wrong with one cell: `reason` is a text of the `error` catalogue. */
export type Problem = {
  line: number
  column: ImportColumn
  value: string
  reason: string
  values?: Record<string, string | number>
}

/** One line with its cells by column, and what is found wrong with it on the way. */
export type Row = ReturnType<typeof rowOf>

export function rowOf({ line, cells }: Line, columns: (ImportColumn | null)[]) {
  const problems: Problem[] = []
  const at = (column: ImportColumn) => unguarded(cells[columns.indexOf(column)] ?? '')
  const refuse = (column: ImportColumn, reason: string, values?: Problem['values']) => {
    // A cell of several words may be wrong in the same way several times: said once.
    if (!values && problems.some((known) => known.column === column && known.reason === reason)) return
    problems.push({ line, column, value: at(column).slice(0, 200), reason, ...(values ? { values } : {}) })
  }
  /** The cell as its schema reads it; null where it is wrong, which is noted. */
  const read = <T>(column: ImportColumn, schema: z.ZodType<T>): T | null => {
    const result = schema.safeParse(at(column))
    if (result.success) return result.data
    refuseAs(column, result.error.issues[0])
    return null
  }
  /** As a schema says what is wrong. */
  const refuseAs = (column: ImportColumn, issue: z.core.$ZodIssue | undefined) => {
    const limits = issue?.code === 'too_big' ? { max: Number(issue.maximum) } : undefined
    refuse(column, issue && /^[a-z_]+$/.test(issue.message) ? issue.message : 'invalid', limits)
  }
  return { line, problems, at, refuse, refuseAs, read, has: (column: ImportColumn) => at(column) !== '' }
}

/** The mark by which we and spreadsheets keep a text from being a formula. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '')
