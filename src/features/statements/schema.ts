import { z } from 'zod'
import { longestEntry, parseDuration } from '@/domain/duration'
import { optionalProse, prose } from '@/domain/text'

const longest = 4000
const id = z.uuid({ error: 'invalid' })
const version = z.coerce.number({ error: 'invalid' }).int().min(1)

export const SaveComment = z.object({ id, version, comment: optionalProse(longest) })
export type SaveComment = z.infer<typeof SaveComment>

export const SendStatement = z.object({
  id,
  version,
  /** The checksum of the figures as the manager read them. */
  seen: z.string().max(64),
  /** The difference against the client is meant (rules §3.12). */
  confirmed: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
})
export type SendStatement = z.infer<typeof SendStatement>

export const AcceptStatement = z.object({ id, version })
export type AcceptStatement = z.infer<typeof AcceptStatement>

export const AskLine = z.object({ id, ticketId: z.uuid({ error: 'required' }), text: prose(longest) })
export type AskLine = z.infer<typeof AskLine>

export const outcomes = ['answered', 'corrected', 'forgiven'] as const

const duration = z
  .string()
  .max(40)
  .default('')
  .transform((text, ctx) => {
    if (text.trim() === '') return null
    const minutes = parseDuration(text)
    if (minutes === null || minutes > longestEntry)
      ctx.addIssue({ code: 'custom', message: minutes === null ? 'duration' : 'duration_too_long' })
    return minutes
  })

export const SettleQuestion = z
  .object({
    questionId: id,
    outcome: z.enum(outcomes, { error: 'required' }),
    answer: prose(longest),
    /** Which entry is corrected, and to how many minutes. */
    entryId: z.union([z.literal(''), z.uuid()]).default(''),
    minutes: duration,
  })
  .superRefine(({ outcome, entryId, minutes }, ctx) => {
    if (outcome !== 'corrected') return
    if (!entryId) ctx.addIssue({ code: 'custom', message: 'required', path: ['entryId'] })
    if (minutes === null) ctx.addIssue({ code: 'custom', message: 'duration', path: ['minutes'] })
  })
export type SettleQuestion = z.infer<typeof SettleQuestion>

/** The list of months: what waits, or all of a state. */
export const StatementsAddress = z.object({
  state: z.enum(['draft', 'sent', 'sealed']).catch('draft').default('draft'),
  before: z.uuid().nullable().catch(null).default(null),
})
export type StatementsAddress = z.infer<typeof StatementsAddress>
