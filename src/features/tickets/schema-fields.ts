import { z } from 'zod'
import { longestEntry, parseDuration } from '@/domain/duration'
import { specialities, timeEntryKinds } from '@/domain/ticket'

export const TicketNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)

export const onTicket = {
  number: TicketNumber,
  version: z.coerce.number().int().positive().max(2_000_000_000),
}
/** The same as `text`, shaped; made safe where it is written. Empty where the editor didn't run. */
export const html = z.string().optional()

export const files = z.array(z.uuid()).max(10, 'too_many_files').default([])

/** «1 ч 10 мин» → 70; empty means no time. */
export const minutes = z
  .string()
  .default('')
  .transform((text, ctx) => {
    if (text.trim() === '') return null
    const parsed = parseDuration(text)
    if (parsed === null) ctx.addIssue({ code: 'custom', message: 'duration' })
    else if (parsed > longestEntry) ctx.addIssue({ code: 'custom', message: 'duration_too_long' })
    return parsed
  })

/** An empty choice is none. */
export const speciality = z
  .enum(specialities)
  .or(z.literal('').transform(() => undefined))
  .optional()

/** An empty field is none. */
export const orNone = <S extends z.ZodType>(schema: S) => z.preprocess((value) => value || undefined, schema.optional())

/** Why a ticket is late, where it is; asked with the step that resolves it. */
export const causeId = orNone(z.uuid())

/** What the time is to the client; none: as the ticket is. */
export const kind = orNone(z.enum(timeEntryKinds))

export const messageId = z.uuid()

export const optionalId = z
  .uuid()
  .or(z.literal('').transform(() => null))
  .default(null)

export const day = z.iso.date('date').refine((date) => date >= '2000-01-01', 'date')
