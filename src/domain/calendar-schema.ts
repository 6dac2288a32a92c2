import { z } from 'zod'
import { type DayNumber, weekdayOf } from './local-time'
import { isZone } from './zone'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export const weekdayOn = (date: DayNumber): Weekday => weekdays[(weekdayOf(date) + 6) % 7]!

const reasons = [
  'malformed',
  'unknown-zone',
  'unknown-weekday',
  'bad-time',
  'empty-interval',
  'bad-date',
  'two-on-one-date',
  'inside-clock-change',
] as const

/** What is wrong and where: a path into the data, as `['weekly', 'mon', 0, 1]` (close of Monday's first interval). */
export type CalendarProblem = { reason: (typeof reasons)[number]; path: (string | number)[] }

export class CalendarError extends Error {
  readonly code = 'invalid-calendar'

  constructor(readonly problems: CalendarProblem[]) {
    super(`invalid-calendar: ${problems.map(({ reason, path }) => `${reason} at ${path.join('.')}`).join(', ')}`)
    this.name = 'CalendarError'
  }
}

const opening = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time')
const closing = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'bad-time')

/** `[open, close)` in local wall time; `close < open` crosses midnight (rules §1.1). */
export const Interval = z.tuple([opening, closing]).refine(([open, close]) => open !== close, 'empty-interval')
export type Interval = z.infer<typeof Interval>

export const Weekly = z.partialRecord(z.enum(weekdays), z.array(Interval))
export type Weekly = z.infer<typeof Weekly>

/** Replaces all intervals that start on its date; a day off has none (rules §1.2). */
export const CalendarException = z.object({
  date: z.iso.date('bad-date'),
  intervals: z.array(Interval),
  name: z.string().max(200).optional(),
})
export type CalendarException = z.infer<typeof CalendarException>

export const CalendarData = z.object({
  timezone: z.string().refine(isZone, 'unknown-zone'),
  weekly: Weekly,
  exceptions: z.array(CalendarException).superRefine(refuseTwoOnOneDate).default([]),
})
export type CalendarData = z.infer<typeof CalendarData>

/** Throws CalendarError that names every problem of form; ends inside a clock change are found by `workingTime`. */
export function parseCalendar(input: unknown): CalendarData {
  const parsed = CalendarData.safeParse(input)
  if (parsed.success) return parsed.data
  throw new CalendarError(parsed.error.issues.flatMap(problemsOf))
}

function problemsOf(issue: z.core.$ZodIssue): CalendarProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? '' : step))
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ reason: 'unknown-weekday', path: [...path, key] }))
  return [{ reason: reasons.find((reason) => reason === issue.message) ?? 'malformed', path }]
}

function refuseTwoOnOneDate(exceptions: readonly { date: string }[], context: z.core.$RefinementCtx) {
  const seen = new Set<string>()
  for (const [index, { date }] of exceptions.entries()) {
    if (seen.has(date)) context.addIssue({ code: 'custom', message: 'two-on-one-date', path: [index, 'date'] })
    seen.add(date)
  }
}
