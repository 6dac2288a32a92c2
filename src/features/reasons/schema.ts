import { z } from 'zod'
import { line, optionalProse } from '@/domain/text'

export const reasonKinds = ['refusal', 'postponement', 'breach'] as const
export type ReasonKind = (typeof reasonKinds)[number]

export const SaveReason = z.object({
  /** None for a new one. */
  reasonId: z.preprocess((value) => (value === '' || value === undefined ? null : value), z.uuid().nullable()),
  kind: z.enum(reasonKinds),
  name: line(80),
  text: optionalProse(600),
})
export type SaveReason = z.infer<typeof SaveReason>

export const OneReason = z.object({ reasonId: z.uuid() })
export type OneReason = z.infer<typeof OneReason>

export const MoveReason = OneReason.extend({ way: z.enum(['up', 'down']) })
export type MoveReason = z.infer<typeof MoveReason>
