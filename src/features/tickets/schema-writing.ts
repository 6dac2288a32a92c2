import { z } from 'zod'
import { prose } from '@/domain/text'
import { causeId, files, html, kind, messageId, minutes, onTicket, speciality } from './schema-fields'

export const nextSteps = ['stay', 'wait', 'review', 'resolve'] as const

export const Reply = z.object({
  ...onTicket,
  text: prose(20_000),
  html,
  minutes,
  speciality,
  kind,
  next: z.enum(nextSteps).default('stay'),
  causeId,
  files,
})
export type Reply = z.infer<typeof Reply>

export const Note = z.object({
  ...onTicket,
  text: prose(20_000),
  html,
  minutes,
  speciality,
  kind,
  mentions: z.array(z.uuid()).max(50).optional(),
  files,
})
export type Note = z.infer<typeof Note>

/** The composer of the desk. */
export const Write = z.discriminatedUnion('mode', [Reply.extend({ mode: z.literal('reply') }), Note.extend({ mode: z.literal('note') })])
export type Write = z.infer<typeof Write>

export const Answer = z.object({ ...onTicket, text: prose(20_000), html, files })
export type Answer = z.infer<typeof Answer>

export const Reopen = z.object({ ...onTicket, text: prose(5_000), files })
export type Reopen = z.infer<typeof Reopen>

/** `seen`: when it was last mended, as the page showed it, in milliseconds. */
export const MendReply = z.object({
  number: onTicket.number,
  messageId,
  text: prose(20_000),
  html,
  seen: z.string().regex(/^\d{0,16}$/),
})
export type MendReply = z.infer<typeof MendReply>

export const OnMessage = z.object({ number: onTicket.number, messageId })
export type OnMessage = z.infer<typeof OnMessage>
