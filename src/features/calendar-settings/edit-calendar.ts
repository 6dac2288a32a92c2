import 'server-only'
import { type BasedCalendar, tenantTime, wholeCalendar } from '@/domain/calendar-base'
import { calendarDifference } from '@/domain/calendar-difference'
import { CalendarError, type CalendarProblem, weekdays } from '@/domain/calendar-schema'
import { notFound } from '@/domain/error'
import { localDate } from '@/domain/local-date'
import { basedCalendar } from '@/features/calendars/based-calendar'
import type { Context } from '@/server/context'
import type { FormState } from '@/server/form-state'
import { type CalendarView, calendarView } from './calendar-view'
import { type Fields, readDraft } from './draft'
import { type Effect, effectOfCalendar } from './effect'
import { saveCalendar } from './save-calendar'
import { type EditCalendar, hoursName } from './schema'
import { stepped } from './steps'

/** What the form of a calendar says back: the calendar as it stands in it, and what saving would do to open tickets. */
export type CalendarState = FormState & {
  view?: CalendarView
  effect?: Effect | null
  note?: { key: string; values?: Record<string, number> } | null
  /** Of the calendar that was just saved. */
  savedId?: string
}

/** One press in the form of a calendar; only `save` writes. Throws as `saveCalendar` does. */
export async function editCalendar(ctx: Context, form: EditCalendar): Promise<CalendarState> {
  const { draft, year, day, fields: wrong, note } = await stepped(form)
  const { calendar, fields: problems } = readDraft(draft)
  const fields = { ...problems, ...(Object.keys(problems).length === 0 ? clockProblems(calendar) : {}), ...wrong }
  const isSound = Object.keys(fields).length === 0
  const view = calendarView(draft, year, day, localDate(ctx.now, ctx.actor.timeZone))
  if (!isSound) return { view, fields, note }
  if (form.step === 'save') {
    const { id } = await saveCalendar(ctx, { calendarId: form.calendarId, version: form.version, name: draft.name.trim(), calendar })
    return { view, done: true, savedId: id }
  }
  return { view, note, effect: await effectUnlessSame(ctx, form, calendar) }
}

async function effectUnlessSame(ctx: Context, { calendarId, step }: EditCalendar, calendar: BasedCalendar): Promise<Effect | null> {
  if (!calendarId) return null
  const current = await ctx.db.calendar.findFirst({ where: { id: calendarId, removedAt: null }, select: { version: true } })
  if (!current) throw notFound()
  const version = await ctx.db.calendarVersion.findFirstOrThrow({ where: { calendarId, version: current.version } })
  if (calendarDifference(basedCalendar(version), calendar).length === 0) return null
  const [name, after] = step.split(':')
  return effectOfCalendar(ctx, calendarId, tenantTime(calendar), name === 'more' ? Number(after) || 0 : 0)
}

/** Hours that the form can read and the calendar still refuses: ends inside a clock change (rules §1.3), beside the day they are of. */
function clockProblems(calendar: BasedCalendar): Fields {
  try {
    tenantTime(calendar)
    return {}
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error
    return Object.fromEntries(error.problems.map((problem) => placeOf(problem, calendar)))
  }
}

function placeOf({ reason, path: [list, place] }: CalendarProblem, calendar: BasedCalendar): [string, Fields[string]] {
  const key = reason === 'inside-clock-change' ? 'hours_clock_change' : 'invalid'
  const day = list === 'weekly' ? weekdays.find((name) => name === place) : undefined
  if (day) return [hoursName(day), { key }]
  const date = list === 'exceptions' ? wholeCalendar(calendar).exceptions[Number(place)]?.date : undefined
  return ['dayHours', date ? { key: 'hours_on_date', values: { date } } : { key }]
}
