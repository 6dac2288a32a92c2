import type { z } from 'zod'

/** What an action says back to its form. Keys are texts of the `error` catalogue. */
export type FormState = {
  done?: boolean
  /** A text of the whole form. */
  message?: FormText
  /** Texts beside the fields. */
  fields?: Record<string, FormText>
  /** What was typed, given back; of a `name[]`, all that was chosen. */
  values?: Record<string, string | string[]>
  /** The state the form must send next time: after a conflict, the ticket's newer version. */
  version?: number
  /** What has happened to the ticket since the page was read. */
  changes?: { kind: string; at: string; actor: string | null }[]
  /** Files that are attached already and wait for the form. */
  files?: { id: string; name: string; size: number }[]
  /** Files that were not taken, by name and reason. */
  refused?: { name: string; text: FormText }[]
}

export type FormText = { key: string; values?: Record<string, string | number> }

/** One text a field, the first of its issues. */
export function fieldTexts(error: z.ZodError): Record<string, FormText> {
  const fields: Record<string, FormText> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!fields[field]) fields[field] = { key: keyOf(issue), values: limitsOf(issue) }
  }
  return fields
}

const keyOf = (issue: z.core.$ZodIssue) => (/^[a-z_]+$/.test(issue.message) ? issue.message : 'invalid')

function limitsOf(issue: z.core.$ZodIssue): Record<string, number> | undefined {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  if (issue.code === 'too_small') return { min: Number(issue.minimum) }
  return undefined
}
