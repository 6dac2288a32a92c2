import { z } from 'zod'
import { clockKinds } from '@/domain/clock'
import { toldInstant } from '@/domain/text'
import { onTicket } from './schema-fields'

/** Which clock is asked about; the nearest one where it is none. */
export const WhyAddress = z.object({ clock: z.enum(clockKinds).optional().catch(undefined) })

/** The address of a client's list; whatever it can't mean is left out. */
export const PortalAddress = z.object({
  mine: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((mine) => mine === '1'),
  before: onTicket.number.nullable().catch(null).default(null),
  status: z.enum(['open', 'over']).nullable().catch(null),
  object: z.uuid().nullable().catch(null),
  /** The days they were filed on, both included. */
  from: z.iso.date().nullable().catch(null),
  to: z.iso.date().nullable().catch(null),
})
export type PortalAddress = z.infer<typeof PortalAddress>

/** The address of a long thread: what came before an instant; whatever it can't mean is left out. */
export const ThreadAddress = z.object({
  before: toldInstant
    .transform((at) => new Date(at))
    .nullable()
    .catch(null)
    .default(null),
})
