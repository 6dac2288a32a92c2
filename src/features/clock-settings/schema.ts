import { z } from 'zod'
import { pausableClocks, pausableStatuses } from '@/domain/pausing'

const mostShares = 5

/** Per cents with commas, rising; none: a clock speaks only when it is due. */
const shares = z
  .string()
  .max(100, 'share')
  .default('')
  .transform((text, ctx) => {
    const pieces = text.split(/[,;\s]+/).filter((piece) => piece !== '')
    const read = pieces.map((piece) => (/^\d{1,2}%?$/.test(piece) ? Number.parseInt(piece, 10) : Number.NaN))
    const rises = read.every((share, index) => share >= 1 && share <= 99 && (index === 0 || share > read[index - 1]!))
    if (rises && read.length <= mostShares) return read
    ctx.addIssue({ code: 'custom', message: 'share' })
    return z.NEVER
  })

const statuses = z.array(z.enum(pausableStatuses)).max(20).default([])

/** When the agency's clocks warn, and by clock which statuses pause it. */
export const SaveClocks = z.object({
  version: z.coerce.number().int().positive(),
  shares,
  /** Who resolves a late ticket has to name why it was late. */
  demandsCause: z
    .literal('on')
    .optional()
    .transform((on) => on === 'on'),
  ...(Object.fromEntries(pausableClocks.map((clock) => [clock, statuses])) as Record<(typeof pausableClocks)[number], typeof statuses>),
})
export type SaveClocks = z.infer<typeof SaveClocks>
