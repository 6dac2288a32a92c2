import { z } from 'zod'
import { CalendarException, type Weekday, weekdays } from '@/domain/calendar-schema'
import { Decree } from '@/domain/production-calendar'
import { line } from '@/domain/text'
import { isZone } from '@/domain/zone'

export const hoursName = (day: Weekday) => `hours_${day}` as const

/** As many days of its own as a calendar may have: less than five years, so that working time always lies ahead (rules §1.6). */
export const mostExceptions = 1000
export const gridYears = { first: 2025, last: 2040 } as const
export const mostImportBytes = 512 * 1024

/** What a calendar being edited carries from one answer of the form to the next. */
export const Carried = z.object({
  exceptions: z.array(CalendarException).max(mostExceptions),
  decrees: z.record(z.string().regex(/^20\d\d$/), Decree),
})
export type Carried = z.infer<typeof Carried>

export const dayChoices = ['usual', 'off', 'hours'] as const
export type DayChoice = (typeof dayChoices)[number]

const typed = z.string().max(400).default('')
const optionalDate = z.preprocess((value) => value || null, z.iso.date().nullable()).catch(null)

/** The form of a calendar as it was sent: nothing of it has been checked but its shape. */
export const EditCalendar = z.object({
  calendarId: z.preprocess((value) => value || null, z.uuid().nullable()),
  version: z.coerce.number().int().min(0).catch(0),
  step: z.string().max(80).default('show'),
  name: z.string().max(400).default(''),
  timeZone: z.string().max(80).default(''),
  base: z.preprocess((value) => value === 'on', z.boolean()),
  hours: z.record(z.enum(weekdays), typed),
  carried: z
    .string()
    .max(400_000)
    .transform((text, ctx) => {
      const parsed = Carried.safeParse(jsonOf(text))
      if (parsed.success) return parsed.data
      ctx.addIssue({ code: 'custom', message: 'invalid' })
      return z.NEVER
    }),
  year: z.coerce.number().int().min(gridYears.first).max(gridYears.last).catch(gridYears.first),
  openDay: optionalDate,
  dayChoice: z.enum(dayChoices).catch('usual'),
  dayHours: typed,
  dayName: typed,
  effectAfter: z.coerce.number().int().min(0).catch(0),
  importText: z.string().max(mostImportBytes).catch(''),
  importFile: z.instanceof(File).optional().catch(undefined),
  decreeAct: typed,
  decreeMoved: z.string().max(2000).default(''),
  decreeShortened: z.string().max(2000).default(''),
})
export type EditCalendar = z.infer<typeof EditCalendar>

export const CalendarName = line(80)
export const CalendarZone = z.string().refine(isZone, 'time_zone')

/** The address of the list: the calendar that is thought of as the agency's own. */
export const CalendarsAddress = z.object({
  default: z.uuid().nullable().catch(null),
  /** The number of the ticket after which the page of what would change goes on. */
  after: z.coerce.number().int().min(0).max(2_000_000_000).catch(0),
})

/** Of the buttons `try` and `more:1024`: the number of the ticket after which the page of what would change goes on; null saves. */
export function previewAfter(step: unknown): number | null {
  if (step === 'try') return 0
  const [, after] = typeof step === 'string' ? (/^more:(\d{1,9})$/.exec(step) ?? []) : []
  return after === undefined ? null : Number(after)
}

export const OneCalendar = z.object({ calendarId: z.uuid() })
export type OneCalendar = z.infer<typeof OneCalendar>

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
