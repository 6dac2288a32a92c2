import { z } from 'zod'
import { type ImportColumn, type ImportKind, importKinds } from './columns'

export const mostCsvBytes = 5 * 1024 * 1024
export const mostLines = 20_000

export const CheckFile = z.object({
  kind: z.enum(importKinds),
  file: z
    .instanceof(File, { error: 'required' })
    .refine(({ size }) => size > 0, 'required')
    .refine(({ size }) => size <= mostCsvBytes, 'csv_too_big'),
  /** People get their invitations at once. */
  invite: z.preprocess((value) => value === 'on', z.boolean()),
})
export type CheckFile = z.infer<typeof CheckFile>

export const OneRun = z.object({ runId: z.uuid() })
export type OneRun = z.infer<typeof OneRun>

/** How a column is called, as a key of the texts of moving in; a name is of a company or of a person. */
export const columnWord = (kind: ImportKind, column: ImportColumn): ColumnWord => (column === 'name' ? `name_${kind}` : column)
export type ColumnWord = Exclude<ImportColumn, 'name'> | `name_${ImportKind}`
