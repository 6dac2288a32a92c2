import { z } from 'zod'
import { noticeKinds } from '@/domain/notice'
import { toldInstant } from '@/domain/text'

/** The address of the page; whatever it can't mean is left out. */
export const NoticesAddress = z.object({
  all: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((all) => all === '1'),
  before: z.uuid().nullable().catch(null).default(null),
})
export type NoticesAddress = z.infer<typeof NoticesAddress>

/** What has come since the page was read stays unread. */
export const ReadAll = z.object({ until: toldInstant })
export type ReadAll = z.infer<typeof ReadAll>

export const ReadTicket = z.object({ number: z.coerce.number().int().positive().max(2_000_000_000) })
export type ReadTicket = z.infer<typeof ReadTicket>

export const ReadOne = z.object({ id: z.uuid() })
export type ReadOne = z.infer<typeof ReadOne>

const kinds = z.array(z.enum(noticeKinds)).default([])

/** The kinds that are ticked, by way; what isn't among them is off. An empty calendar is the tenant's. */
export const ChooseNotices = z.object({
  bell: kinds,
  letter: kinds,
  calendarId: z
    .uuid()
    .or(z.literal('').transform(() => null))
    .optional(),
})
export type ChooseNotices = z.infer<typeof ChooseNotices>

export const StopLetters = z.object({ token: z.string().max(1000) })
export type StopLetters = z.infer<typeof StopLetters>
