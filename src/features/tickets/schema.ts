import { z } from 'zod'
import { longestEntry, parseDuration } from '@/domain/duration'
import { line, optionalProse, prose } from '@/domain/text'
import { priorities, situations, specialities, ticketStatuses } from '@/domain/ticket'

export const TicketNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)

const onTicket = {
  number: TicketNumber,
  version: z.coerce.number().int().positive().max(2_000_000_000),
}
const files = z.array(z.uuid()).max(10, 'too_many_files').default([])

/** «1 ч 10 мин» → 70; empty means no time. */
const minutes = z
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
const speciality = z
  .enum(specialities)
  .or(z.literal('').transform(() => undefined))
  .optional()

export const FileTicket = z.object({
  key: z.uuid(),
  subject: line(200),
  text: prose(20_000),
  categoryId: z.uuid('required'),
  situation: z.enum(situations, { error: 'required' }),
  files,
})
export type FileTicket = z.infer<typeof FileTicket>

export const nextSteps = ['stay', 'wait', 'review', 'resolve'] as const

export const Reply = z.object({
  ...onTicket,
  text: prose(20_000),
  minutes,
  speciality,
  next: z.enum(nextSteps).default('stay'),
  files,
})
export type Reply = z.infer<typeof Reply>

export const Note = z.object({ ...onTicket, text: prose(20_000), minutes, speciality, files })
export type Note = z.infer<typeof Note>

/** The composer of the desk. */
export const Write = z.discriminatedUnion('mode', [Reply.extend({ mode: z.literal('reply') }), Note.extend({ mode: z.literal('note') })])
export type Write = z.infer<typeof Write>

export const LogTime = z.object({
  ...onTicket,
  minutes: minutes.pipe(z.number({ error: 'required' }).min(1, 'required')),
  speciality,
  note: optionalProse(500),
})
export type LogTime = z.infer<typeof LogTime>

export const Assign = z.object({ ...onTicket, members: z.array(z.uuid()).max(20).default([]) })
export type Assign = z.infer<typeof Assign>

export const Prioritise = z.object({ ...onTicket, priority: z.enum(priorities) })
export type Prioritise = z.infer<typeof Prioritise>

export const Move = z.object({ ...onTicket, status: z.enum(ticketStatuses), reason: optionalProse(500) })
export type Move = z.infer<typeof Move>

export const Answer = z.object({ ...onTicket, text: prose(20_000), files })
export type Answer = z.infer<typeof Answer>

export const Reopen = z.object({ ...onTicket, text: prose(5_000), files })
export type Reopen = z.infer<typeof Reopen>

export const OnTicket = z.object(onTicket)
export type OnTicket = z.infer<typeof OnTicket>

export const Rate = z.object({
  number: onTicket.number,
  stars: z.coerce.number({ error: 'required' }).int().min(1, 'required').max(5, 'required'),
  comment: optionalProse(2_000),
})
export type Rate = z.infer<typeof Rate>

/** The address of a client's list; whatever it can't mean is left out. */
export const PortalAddress = z.object({
  mine: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((mine) => mine === '1'),
  before: onTicket.number.nullable().catch(null).default(null),
})
