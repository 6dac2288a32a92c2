import { z } from 'zod'
import { parseDuration } from '@/domain/duration'
import { optionalProse } from '@/domain/text'

const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)

/** A thousand hours: more is a project of its own. */
const mostMinutes = 60_000

export const OfferEstimate = z.object({
  number,
  minutes: z.string().transform((text, ctx) => {
    const minutes = parseDuration(text)
    if (minutes === null || minutes < 1) ctx.addIssue({ code: 'custom', message: text.trim() ? 'duration' : 'required' })
    else if (minutes > mostMinutes) ctx.addIssue({ code: 'custom', message: 'estimate_too_long' })
    return minutes ?? 0
  }),
  text: optionalProse(2000),
})
export type OfferEstimate = z.infer<typeof OfferEstimate>

export const OnEstimate = z.object({ number, estimateId: z.uuid() })
export type OnEstimate = z.infer<typeof OnEstimate>

/** `over` is what the client was told would be beyond the quota. */
export const DecideEstimate = z.discriminatedUnion('verdict', [
  OnEstimate.extend({ verdict: z.literal('approve'), over: z.coerce.number().int().min(0).max(mostMinutes) }),
  OnEstimate.extend({ verdict: z.literal('decline') }),
])
export type DecideEstimate = z.infer<typeof DecideEstimate>
