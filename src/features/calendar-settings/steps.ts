import { baseYears } from '@/domain/calendar-base'
import { type CalendarException, weekdayOn, weekdays } from '@/domain/calendar-schema'
import { dayNumber } from '@/domain/local-time'
import { hoursText, parseHours } from '@/domain/typed-hours'
import { typedDecree } from './decree'
import { type Draft, draftFrom, type Fields, readDraft } from './draft'
import { imported } from './import-calendar'
import { type EditCalendar, gridYears, mostExceptions } from './schema'

/** What the form shows after a press: the calendar in it, the year of the grid, the day that is open, and what was wrong. */
export type Stepped = {
  draft: Draft
  year: number
  day: string | null
  fields: Fields
  note: { key: string; values?: Record<string, number> } | null
}

/** Buttons of the form and what each does to the calendar in it; nothing is saved. */
export async function stepped(form: EditCalendar): Promise<Stepped> {
  const [step = '', argument = ''] = form.step.split(':')
  const draft = draftFrom(form)
  const same: Stepped = { draft, year: form.year, day: form.openDay, fields: {}, note: null }
  switch (step) {
    case 'year':
      return { ...same, year: Math.min(gridYears.last, Math.max(gridYears.first, Number(argument) || form.year)), day: null }
    case 'day':
      return { ...same, day: isDate(argument) ? argument : null }
    case 'keep':
      return withDay(form, same)
    case 'week':
      return { ...same, draft: { ...draft, hours: presets[argument as keyof typeof presets] ?? draft.hours } }
    case 'import': {
      const taken = await imported(form, draft)
      return 'fields' in taken ? { ...same, fields: taken.fields } : { ...same, draft: taken.draft, note: taken.note }
    }
    case 'decree': {
      const typed = typedDecree(form)
      if ('fields' in typed) return { ...same, fields: typed.fields }
      return { ...same, draft: { ...draft, decrees: { ...draft.decrees, [form.year]: typed.decree } } }
    }
    default:
      return same
  }
}

function withDay({ openDay, dayChoice, dayHours, dayName }: EditCalendar, same: Stepped): Stepped {
  const { draft } = same
  if (!openDay || !isDate(openDay)) return same
  const others = draft.exceptions.filter(({ date }) => date !== openDay)
  if (dayChoice === 'usual') return { ...same, draft: { ...draft, exceptions: others }, day: null }
  const hours = dayChoice === 'off' ? { intervals: [] } : parseHours(dayHours)
  if ('problem' in hours) return { ...same, fields: { dayHours: { key: hours.problem } } }
  if (dayChoice === 'hours' && hours.intervals.length === 0) return { ...same, fields: { dayHours: { key: 'required' } } }
  const name = dayName.trim().slice(0, 200)
  if (others.length >= mostExceptions)
    return { ...same, fields: { dayHours: { key: 'calendar_too_many', values: { max: mostExceptions } } } }
  const exception: CalendarException = { date: openDay, intervals: hours.intervals, ...(name ? { name } : {}) }
  const exceptions = [...others, exception].sort((a, b) => a.date.localeCompare(b.date))
  return { ...same, draft: { ...draft, exceptions }, day: null }
}

/** What a day has by the week alone, as the form says it now. */
export function usualText(draft: Draft, date: string): string {
  const { calendar } = readDraft(draft)
  return hoursText(calendar.weekly[weekdayOn(dayNumber(date))] ?? [])
}

const isDate = (text: string) =>
  /^20\d\d-\d\d-\d\d$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) &&
  Number(text.slice(0, 4)) >= baseYears.first &&
  Number(text.slice(0, 4)) <= baseYears.last

const every = (text: string, free: readonly string[] = []) =>
  Object.fromEntries(weekdays.map((day) => [day, free.includes(day) ? '' : text])) as Draft['hours']

const presets = {
  five: every('09:00–18:00', ['sat', 'sun']),
  round: every('00:00–24:00'),
  night: every('22:00–06:00'),
}
