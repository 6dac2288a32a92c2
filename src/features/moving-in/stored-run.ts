import { z } from 'zod'
import { columnsOf, type ImportColumn, importKinds } from './columns'

const known = importKinds.flatMap(columnsOf)
const Column = z.custom<ImportColumn>((value) => known.some((column) => column === value))

/** What is kept of a checked file: its text until it is carried out, and the lines that are wrong. */
export const StoredRun = z.object({
  text: z.string(),
  header: z.array(z.string()),
  columns: z.array(Column.nullable()),
  invite: z.boolean(),
  totals: z.object({ add: z.number(), there: z.number(), wrong: z.number() }),
  problems: z.array(
    z.object({
      line: z.number(),
      column: Column,
      value: z.string(),
      reason: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
  wrong: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
})
export type StoredRun = z.infer<typeof StoredRun>
