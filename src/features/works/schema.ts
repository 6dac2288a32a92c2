import { z } from 'zod'
import { longestEntry, parseDuration } from '@/domain/duration'
import { optionalProse } from '@/domain/text'

/** A regular work is done: how long it took, and what there is to say of it. */
export const TickOff = z.object({
  workId: z.uuid(),
  minutes: z
    .string({ error: 'required' })
    .trim()
    .min(1, 'required')
    .transform((text, ctx) => {
      const minutes = parseDuration(text)
      if (minutes !== null && minutes <= longestEntry) return minutes
      ctx.addIssue({ code: 'custom', message: minutes === null ? 'duration' : 'duration_too_long' })
      return z.NEVER
    }),
  remark: optionalProse(1000),
})
export type TickOff = z.infer<typeof TickOff>
