import { z } from 'zod'

export const hourParts = ['carried', 'granted', 'over', 'free', 'held'] as const
export type HourPart = (typeof hourParts)[number]

/** The address of a contract's hours: a term, the first day of a month, and only what came from a part of it; or a calendar month outside any term. */
export const HoursAddress = z.object({
  contract: z.uuid().nullable().catch(null).default(null),
  term: z.uuid().nullable().catch(null).default(null),
  month: z.iso.date().nullable().catch(null).default(null),
  outside: z.iso.date().nullable().catch(null).default(null),
  part: z.enum(hourParts).nullable().catch(null).default(null),
})
export type HoursAddress = z.infer<typeof HoursAddress>
