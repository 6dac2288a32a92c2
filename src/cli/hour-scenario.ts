import { z } from 'zod'
import { timeEntryKinds } from '@/domain/ticket'
import { isZone } from '@/domain/zone'

const LocalDate = z.iso.date()
const Minutes = z.int().min(0).max(10_000_000)
const Kopecks = z.int().min(0).max(1_000_000_000)
const Months = z.int().min(1).max(1200)

const Instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
  .transform((text) => Date.parse(text))

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)

const TypedEntry = z
  .object({
    id: z.string(),
    date: optional(LocalDate),
    started_at: optional(Instant),
    minutes: Minutes,
    role: z
      .string()
      .nullish()
      .transform((role) => role ?? ''),
    kind: z
      .enum(timeEntryKinds)
      .nullish()
      .transform((kind) => kind ?? 'specialist'),
    status: z
      .enum(['approved', 'pending', 'rejected'])
      .nullish()
      .transform((status) => status ?? 'approved'),
  })
  .refine(({ date, started_at }) => date !== undefined || started_at !== undefined)
export type TypedEntry = z.infer<typeof TypedEntry>

const HourScenario = z.object({
  contract: z.object({
    tz: z.string().refine(isZone),
    monthly_minutes: Minutes,
    price_kop: Kopecks,
    overage_kop_per_hour: Kopecks,
    increment_min: z
      .int()
      .min(1)
      .nullish()
      .transform((increment) => increment ?? 1),
    role_rates_kop_per_hour: z
      .record(z.string(), Kopecks)
      .nullish()
      .transform((rates) => rates ?? {}),
  }),
  terms: z
    .array(
      z
        .object({
          id: z.string(),
          start: LocalDate,
          months: Months,
          stub_until: optional(LocalDate),
          changes: z
            .array(z.object({ from_month: z.int().min(0), monthly_minutes: Minutes }))
            .nullish()
            .transform((changes) => changes ?? []),
          terminated_after_month: optional(z.int().min(0)),
        })
        .refine(({ start, stub_until }) => !stub_until || start < stub_until),
    )
    .nullish()
    .transform((terms) => terms ?? []),
  entries: z
    .array(TypedEntry)
    .nullish()
    .transform((entries) => entries ?? []),
  after_close: optional(
    z.object({
      closed: z.int().min(0),
      set: optional(z.record(z.string(), Minutes)),
      add: optional(z.array(TypedEntry)),
    }),
  ),
})
export type HourScenario = z.infer<typeof HourScenario>

/** A scenario as it was typed, or that it is none. */
export function scenarioOf(line: string): { id: unknown; scenario: HourScenario } | { id?: unknown; error: 'invalid-input' } {
  const asked = z.looseObject({ id: z.unknown().optional() }).safeParse(jsonOf(line))
  if (!asked.success) return { error: 'invalid-input' }
  const { id } = asked.data
  const read = HourScenario.safeParse(asked.data)
  return read.success ? { id, scenario: read.data } : { id, error: 'invalid-input' }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
