import { z } from 'zod'
import { longestEntry, parseDuration } from '@/domain/duration'
import { line, optionalProse } from '@/domain/text'
import { specialities, timeEntryKinds } from '@/domain/ticket'

const day = z.iso.date('date').refine((date) => date >= '2000-01-01', 'date')

/** The address of the week grid: any day of the week, and a ticket that gets a row of its own. */
export const WeekAddress = z.object({
  week: day.nullable().catch(null).default(null),
  ticket: z
    .string()
    .regex(/^#?[1-9]\d{0,8}$/)
    .transform((text) => Number(text.replace('#', '')))
    .nullable()
    .catch(null)
    .default(null),
})
export type WeekAddress = z.infer<typeof WeekAddress>

/** The name of a cell's field: minutes of a ticket on a day. */
export const cellName = (number: number, date: string) => `t_${number}_${date}`
const cell = /^t_([1-9]\d{0,8})_(\d{4}-\d{2}-\d{2})$/
const mostCells = 400

/** A week as it was typed: what is empty adds nothing. */
export const LogWeek = z.record(z.string(), z.unknown()).transform((fields, ctx) => {
  const typed = Object.entries(fields).flatMap(([name, value]) => {
    const [, number, date] = cell.exec(name) ?? []
    return number && date && typeof value === 'string' && value.trim() ? [{ name, number: Number(number), date, value }] : []
  })
  return typed.slice(0, mostCells).map(({ name, number, date, value }) => {
    const minutes = parseDuration(value) ?? 0
    const fault = minutes > longestEntry ? 'duration_too_long' : minutes < 1 || !day.safeParse(date).success ? 'duration' : null
    if (fault) ctx.addIssue({ code: 'custom', message: fault, path: [name] })
    return { name, number, date, minutes }
  })
})
export type LogWeek = z.infer<typeof LogWeek>

/** An entry as it stood in the list. */
const Seen = z.object({
  id: z.uuid(),
  minutes: z.number().int(),
  workDate: day,
  speciality: z.enum(specialities),
  kind: z.enum(timeEntryKinds),
})
export type Seen = z.infer<typeof Seen>

const entries = z
  .array(z.string().max(400))
  .max(300)
  .default([])
  .transform((texts, ctx) => {
    return texts.map((text) => {
      const seen = Seen.safeParse(parsed(text))
      if (!seen.success) ctx.addIssue({ code: 'custom', message: 'invalid' })
      return seen.data ?? z.NEVER
    })
  })

export const Decide = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('approve'), entries, reason: optionalProse(500) }),
  z.object({ verdict: z.literal('reject'), entries, reason: line(500) }),
])
export type Decide = z.infer<typeof Decide>

export const ApproveAddress = z.object({ client: z.uuid().nullable().catch(null).default(null) })
export type ApproveAddress = z.infer<typeof ApproveAddress>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
