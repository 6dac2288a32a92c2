import { z } from 'zod'
import { parseDuration } from '@/domain/duration'
import { parseMoney } from '@/domain/money'
import { line } from '@/domain/text'
import { type Priority, priorities } from '@/domain/ticket'

const version = z.coerce.number().int().positive()
const typed = z.string({ error: 'required' }).trim()
const emptyToNull = (value: unknown) => (value === '' || value === undefined ? null : value)

/** The longest month has 744 hours; a quota counts people's hours, of which there may be more. */
const mostHours = 5000
const mostRoubles = 20_000_000

const hours = typed.min(1, 'required').transform((text, ctx) => {
  const minutes = /^\d+([.,]\d+)?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 60) : parseDuration(text)
  if (minutes !== null && minutes <= mostHours * 60) return minutes
  ctx.addIssue({ code: 'custom', message: minutes === null ? 'hours_typed' : 'hours_too_many' })
  return z.NEVER
})

const money = typed.min(1, 'required').transform((text, ctx) => {
  const kopecks = parseMoney(text)
  if (kopecks !== null && kopecks <= mostRoubles * 100) return kopecks
  ctx.addIssue({ code: 'custom', message: 'money' })
  return z.NEVER
})

const terms = {
  name: line(80),
  monthlyMinutes: hours,
  priceKopecks: money,
  overageKopecks: money,
  calendarId: z.preprocess(emptyToNull, z.uuid().nullable()),
}

export const AddTariff = z.object(terms)
export type AddTariff = z.infer<typeof AddTariff>

export const SaveTariff = z.object({ ...terms, tariffId: z.uuid(), version })
export type SaveTariff = z.infer<typeof SaveTariff>

export const OneTariff = z.object({ tariffId: z.uuid() })
export type OneTariff = z.infer<typeof OneTariff>

export const promised = ['reaction', 'start', 'next', 'solution'] as const
export type Promised = (typeof promised)[number]

/** Minutes of working time; null: no such clock. */
export type TypedTargets = Record<Priority, Record<Promised, number | null>>

/** A thousand working hours: half a year. */
const longestTarget = 60_000

const target = z
  .string()
  .default('')
  .transform((text, ctx) => {
    if (text.trim() === '') return null
    const minutes = parseDuration(text)
    if (minutes !== null && minutes > 0 && minutes <= longestTarget) return minutes
    ctx.addIssue({ code: 'custom', message: minutes === null ? 'target' : minutes === 0 ? 'target_zero' : 'target_too_long' })
    return z.NEVER
  })

export const targetName = (priority: Priority, what: Promised) => `${priority}_${what}` as const

const targetFields = Object.fromEntries(priorities.flatMap((priority) => promised.map((what) => [targetName(priority, what), target])))

/** Fields `critical_reaction` … `low_solution`. Work on a critical ticket begins at once, which is the target of its reaction. */
export const SaveTargets = z
  .object({ tariffId: z.uuid(), version })
  .and(z.object(targetFields))
  .transform((fields) => {
    const values = fields as unknown as Record<string, number | null>
    const of = (priority: Priority) =>
      Object.fromEntries(
        promised.map((what) => [
          what,
          values[targetName(priority, what === 'start' && priority === 'critical' ? 'reaction' : what)] ?? null,
        ]),
      )
    const targets = Object.fromEntries(priorities.map((priority) => [priority, of(priority)])) as TypedTargets
    return { tariffId: fields.tariffId, version: fields.version, targets }
  })
export type SaveTargets = z.infer<typeof SaveTargets>
