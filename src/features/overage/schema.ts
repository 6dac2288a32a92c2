import { z } from 'zod'
import { overageModes } from '@/domain/consent'
import { parseDuration } from '@/domain/duration'
import { line, optionalProse } from '@/domain/text'

const contract = { clientId: z.uuid(), contractId: z.uuid() }

/** A thousand hours a month are more than any contract runs over. */
const mostMinutes = 60_000

/** `12`, `1,5` are hours; `90 мин`, `1 ч 30 мин` as written. */
const hours = (text: string, ctx: z.RefinementCtx): number => {
  const typed = text.trim()
  const minutes = /^\d+([.,]\d+)?$/.test(typed) ? Math.round(Number(typed.replace(',', '.')) * 60) : parseDuration(typed)
  if (minutes === null) ctx.addIssue({ code: 'custom', message: 'hours_typed' })
  else if (minutes > mostMinutes) ctx.addIssue({ code: 'custom', message: 'overage_too_long' })
  return minutes ?? 0
}

/** What is agreed of work beyond the hours; empty `hours` bill all by themselves. */
export const SetOverage = z.object({
  ...contract,
  mode: z.enum(overageModes, 'required'),
  hours: z
    .string()
    .default('')
    .transform((text, ctx) => (text.trim() === '' ? null : hours(text, ctx))),
  from: z.enum(['now', 'next'], 'required'),
  note: z.preprocess((note) => note || null, line(300).nullable()),
})
export type SetOverage = z.infer<typeof SetOverage>

/** Asked before it is worked. */
export const AskAhead = z.object({
  ...contract,
  minutes: z.string().transform((text, ctx) => {
    const minutes = hours(text, ctx)
    if (text.trim() === '') ctx.addIssue({ code: 'custom', message: 'required' })
    else if (minutes < 1) ctx.addIssue({ code: 'custom', message: 'hours_typed' })
    return minutes
  }),
  note: optionalProse(1000),
})
export type AskAhead = z.infer<typeof AskAhead>

export const RemindConsent = z.object({ ...contract, consentId: z.uuid() })
export type RemindConsent = z.infer<typeof RemindConsent>

/** `minutes`: how many the person read that it is about. */
const answer = {
  verdict: z.enum(['give', 'decline'], 'required'),
  minutes: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostMinutes * 10),
}

export const AnswerConsent = z.object({ consentId: z.uuid(), ...answer })
export type AnswerConsent = z.infer<typeof AnswerConsent>

export const AnswerByLink = z.object({ token: z.string().max(1000), ...answer })
export type AnswerByLink = z.infer<typeof AnswerByLink>
