import { z } from 'zod'
import { clockKinds } from '@/domain/clock'
import { prose } from '@/domain/text'
import { OnTicket } from './schema'

const onTicket = OnTicket.shape

/** A breach is cleared with a reason that the records keep. */
export const VoidBreach = z.object({
  ...onTicket,
  /** `reaction:1`: the clock and which of its kind it is. */
  clock: z.string().transform((text, ctx) => {
    const [kind, cycle] = text.split(':')
    const known = clockKinds.find((name) => name === kind)
    if (known && /^\d{1,4}$/.test(cycle ?? '')) return { kind: known, cycle: Number(cycle) }
    ctx.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  }),
  reason: prose(500),
})
export type VoidBreach = z.infer<typeof VoidBreach>

/** A solution promised in calendar days is put off once; the author reads why. */
export const ExtendSolution = z.object({
  ...onTicket,
  days: z.coerce.number({ error: 'extension_days' }).int('extension_days').min(1, 'extension_days'),
  text: prose(4000),
})
export type ExtendSolution = z.infer<typeof ExtendSolution>

export const MergeTicket = z.object({ ...onTicket, into: z.coerce.number().int().positive() })
export type MergeTicket = z.infer<typeof MergeTicket>
