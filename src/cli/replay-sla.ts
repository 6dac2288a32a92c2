import { z } from 'zod'
import { addWorkingMinutes, NoWorkingTime, type WorkingTime, workingMinutesBetween, workingTime } from '@/domain/calendar'
import { CalendarError } from '@/domain/calendar-schema'

const Instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
  .transform((text) => new Date(text))

const Case = z.discriminatedUnion('op', [
  z.object({ op: z.literal('due'), start: Instant, minutes: z.int().nonnegative() }),
  z.object({ op: z.literal('elapsed'), start: Instant, end: Instant }),
])

type Answer = { id?: unknown } & ({ result: string | number } | { error: 'invalid-input' | 'invalid-calendar' | 'no-working-time' })

/** One case of working-time arithmetic, a JSON object in a line (rules §1.4–1.6). */
export function replaySla(line: string): Answer {
  const input = Asked.safeParse(jsonOf(line))
  if (!input.success) return { error: 'invalid-input' }
  const { id, calendar } = input.data
  const asked = Case.safeParse(input.data)
  if (!asked.success) return { id, error: 'invalid-input' }
  try {
    return { id, result: resultOf(asked.data, workingTime(calendar)) }
  } catch (error) {
    if (error instanceof CalendarError || error instanceof NoWorkingTime) return { id, error: error.code }
    throw error
  }
}

const Asked = z.looseObject({ id: z.unknown().optional(), calendar: z.unknown().optional() })

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function resultOf(asked: z.infer<typeof Case>, time: WorkingTime): string | number {
  if (asked.op === 'elapsed') return workingMinutesBetween(time, asked.start, asked.end)
  return `${addWorkingMinutes(time, asked.start, asked.minutes).toISOString().slice(0, 19)}Z`
}
