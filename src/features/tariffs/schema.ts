import { z } from 'zod'
import { parseDuration } from '@/domain/duration'
import { parseMoney } from '@/domain/money'
import { type Discounts, type Rates, rhythms } from '@/domain/tariff'
import { line, optionalProse } from '@/domain/text'
import { type Priority, priorities, type Speciality, specialities } from '@/domain/ticket'

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

const ticked = z.preprocess((value) => value === 'on', z.boolean())

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

export const increments = [1, 5, 10, 15, 30, 60] as const
export const rateName = (speciality: Speciality) => `rate_${speciality}` as const
const rate = z.preprocess(emptyToNull, money.nullable())
const rateFields = Object.fromEntries(specialities.map((speciality) => [rateName(speciality), rate]))

/** Steps of the ladder that a form has room for. */
export const ladderSteps = [1, 2, 3, 4] as const
const whole = (least: number, most: number, refusal: string) =>
  z.preprocess(emptyToNull, z.coerce.number({ error: refusal }).int(refusal).min(least, refusal).max(most, refusal).nullable())
const stepFields = Object.fromEntries(
  ladderSteps.flatMap((step) => [
    [`months_${step}`, whole(2, 60, 'discount_months')],
    [`percent_${step}`, whole(1, 100, 'discount_percent')],
  ]),
)

/** Rounding of entries, prices by speciality (empty: the common one) and the ladder of months paid at once (an empty row is none). */
export const SavePricing = z
  .object({
    tariffId: z.uuid(),
    version,
    incrementMinutes: z.coerce.number().refine((minutes) => (increments as readonly number[]).includes(minutes), 'invalid'),
  })
  .and(z.object(rateFields))
  .and(z.object(stepFields))
  .transform((fields, ctx) => {
    const values = fields as unknown as Record<string, number | null>
    const priced = specialities.flatMap((speciality) => {
      const kopecks = values[rateName(speciality)]
      return kopecks === null || kopecks === undefined ? [] : [[speciality, kopecks] as const]
    })
    const discounts: Discounts = []
    for (const step of ladderSteps) {
      const [months, percent] = [values[`months_${step}`] ?? null, values[`percent_${step}`] ?? null]
      if (months === null && percent === null) continue
      if (months === null || percent === null)
        ctx.addIssue({ code: 'custom', message: 'required', path: [months === null ? `months_${step}` : `percent_${step}`] })
      else if (discounts.some((other) => other.months === months))
        ctx.addIssue({ code: 'custom', message: 'discount_twice', path: [`months_${step}`] })
      else discounts.push({ months, percent })
    }
    const { tariffId, version, incrementMinutes } = fields
    const rates: Rates = Object.fromEntries(priced)
    return { tariffId, version, incrementMinutes, rates, discounts: discounts.sort((a, b) => a.months - b.months) }
  })
export type SavePricing = z.infer<typeof SavePricing>

/** A regular work; without a key a new one. The day is of the rhythm that is chosen. */
export const SaveWork = z
  .object({
    tariffId: z.uuid(),
    version,
    key: z.preprocess(emptyToNull, z.uuid().nullable()),
    name: line(160),
    every: z.enum(rhythms, 'required'),
    weekday: z.string().default('1'),
    monthday: z.string().default('1'),
    speciality: z.preprocess(emptyToNull, z.enum(specialities).nullable()),
  })
  .transform(({ weekday, monthday, ...work }, ctx) => {
    const [field, typed, most] = work.every === 'week' ? ['weekday', weekday, 7] : ['monthday', work.every === 'month' ? monthday : '1', 31]
    const on = Number(typed)
    if (Number.isInteger(on) && on >= 1 && on <= most) return { ...work, on }
    ctx.addIssue({ code: 'custom', message: 'month_day', path: [field] })
    return z.NEVER
  })
export type SaveWork = z.infer<typeof SaveWork>

export const RemoveWork = z.object({ tariffId: z.uuid(), version, key: z.uuid() })
export type RemoveWork = z.infer<typeof RemoveWork>

/** How a tariff stands on the agency's public page. */
export const SaveOffer = z.object({ tariffId: z.uuid(), version, description: optionalProse(1000), offered: ticked })
export type SaveOffer = z.infer<typeof SaveOffer>

/** The public page of tariffs is on or off; `version` is the agency's. */
export const ShowTariffs = z.object({ version, tariffsPublic: ticked })
export type ShowTariffs = z.infer<typeof ShowTariffs>

export const OneTariff = z.object({ tariffId: z.uuid() })
export type OneTariff = z.infer<typeof OneTariff>

export const promised = ['reaction', 'start', 'next', 'solution'] as const
export type Promised = (typeof promised)[number]

/** Minutes of working time, a solution's calendar days instead where there are any; null: no such clock. */
export type TypedTargets = Record<Priority, Record<Promised, number | null> & { days?: number | null }>

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

/** The longest solution in calendar days: half a year. */
const longestDays = 180
const inDays = /^(\d{1,5})\s*(?:д|дн|день|дня|дней|d|days?)\.?$/i

/** A solution is in working time or, where a law says so, in calendar days: «10 дней». */
const solution = z
  .string()
  .default('')
  .transform((text, ctx) => {
    const days = inDays.exec(text.trim())
    if (!days) return target.safeParse(text)
    if (Number(days[1]) >= 1 && Number(days[1]) <= longestDays) return { success: true as const, data: null, days: Number(days[1]) }
    ctx.addIssue({ code: 'custom', message: 'target_days' })
    return z.NEVER
  })
  .transform((read, ctx) => {
    if (read.success) return { minutes: read.data, days: 'days' in read ? read.days : null }
    ctx.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'target' })
    return z.NEVER
  })

const targetFields = Object.fromEntries(
  priorities.flatMap((priority) => promised.flatMap((what) => (what === 'solution' ? [] : [[targetName(priority, what), target]]))),
)
const solutionFields = Object.fromEntries(priorities.map((priority) => [targetName(priority, 'solution'), solution]))

/** Fields `critical_reaction` … `low_solution`. Work on a critical ticket begins at once, which is the target of its reaction. */
export const SaveTargets = z
  .object({ tariffId: z.uuid(), version })
  .and(z.object(targetFields))
  .and(z.object(solutionFields))
  .transform((fields) => {
    const values = fields as unknown as Record<string, number | null>
    const solutions = fields as unknown as Record<string, { minutes: number | null; days: number | null } | undefined>
    const of = (priority: Priority) => {
      const reaction = values[targetName(priority, 'reaction')] ?? null
      const start = priority === 'critical' ? reaction : (values[targetName(priority, 'start')] ?? null)
      const { minutes, days } = solutions[targetName(priority, 'solution')] ?? { minutes: null, days: null }
      return { reaction, start, next: values[targetName(priority, 'next')] ?? null, solution: minutes, days }
    }
    const targets = Object.fromEntries(priorities.map((priority) => [priority, of(priority)])) as TypedTargets
    return { tariffId: fields.tariffId, version: fields.version, targets }
  })
export type SaveTargets = z.infer<typeof SaveTargets>
