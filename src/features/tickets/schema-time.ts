import { z } from 'zod'
import { longestEntry } from '@/domain/duration'
import { optionalProse, prose } from '@/domain/text'
import { specialities, timeEntryKinds } from '@/domain/ticket'
import { day, kind, minutes, onTicket, orNone, speciality, TicketNumber } from './schema-fields'

/** `09:30`, of the contract's wall; empty where the start is not known. */
const clock = orNone(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'))

export const LogTime = z.object({
  ...onTicket,
  minutes: minutes.pipe(z.number({ error: 'required' }).min(1, 'required')),
  speciality,
  kind,
  workDate: orNone(z.iso.date('date').refine((date) => date >= '2000-01-01', 'date')),
  start: clock,
  note: optionalProse(500),
})
export type LogTime = z.infer<typeof LogTime>

const worked = z.number({ error: 'required' }).int().min(1, 'required').max(longestEntry, 'duration_too_long')

/** What an entry said when its form was opened. */
const SeenTime = z.object({
  minutes: z.number().int().min(0).max(longestEntry),
  speciality: z.enum(specialities),
  kind: z.enum(timeEntryKinds),
  note: optionalProse(500),
  workDate: day,
})
export type SeenTime = z.infer<typeof SeenTime>

const onTime = {
  number: onTicket.number,
  entryId: z.uuid(),
  seen: z
    .string()
    .max(5_000)
    .transform((text, ctx) => {
      const seen = SeenTime.safeParse(parsed(text))
      if (!seen.success) ctx.addIssue({ code: 'custom', message: 'invalid' })
      return seen.data ?? z.NEVER
    }),
}

export const CorrectTime = z.discriminatedUnion('verdict', [
  z.object({
    ...onTime,
    verdict: z.literal('correct'),
    minutes: minutes.pipe(worked),
    speciality: z.enum(specialities, { error: 'required' }),
    kind: z.enum(timeEntryKinds),
    note: optionalProse(500),
    workDate: day,
    reason: optionalProse(500),
  }),
  z.object({ ...onTime, verdict: z.literal('reject'), reason: prose(500) }),
])
export type CorrectTime = z.infer<typeof CorrectTime>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const StartTimer = z.object({ number: TicketNumber })

export const StopTimer = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('log'), note: optionalProse(500) }),
  z.object({ verdict: z.literal('drop') }),
])
export type StopTimer = z.infer<typeof StopTimer>
