import 'server-only'
import { baseYears, wholeCalendar } from '@/domain/calendar-base'
import { CalendarError, type CalendarException, parseCalendar, weekdays } from '@/domain/calendar-schema'
import { hoursText } from '@/domain/typed-hours'
import { daysOffIn } from './days-off'
import { type Draft, type Fields, readDraft } from './draft'
import { type EditCalendar, mostExceptions, mostImportBytes } from './schema'

type Taken = { draft: Draft; note: { key: string; values: { count: number } } } | { fields: Fields }

/**
 * A calendar of another place into the form: JSON as `npm run replay -- sla` reads it replaces zone, week and own days; iCalendar adds its
 * whole days as days off. What the production calendar beneath says already is not repeated.
 */
export async function imported(form: EditCalendar, draft: Draft): Promise<Taken> {
  const { importFile: file } = form
  if (file && file.size > mostImportBytes) return refused('calendar_file_too_big')
  const text = (file && file.size > 0 ? await file.text() : form.importText).trim()
  if (text === '') return refused('required')
  return text.startsWith('BEGIN:VCALENDAR') ? withDaysOff(text, draft) : fromJson(text, draft)
}

function fromJson(text: string, draft: Draft): Taken {
  try {
    const { timezone, weekly, exceptions } = parseCalendar(JSON.parse(text))
    const hours = Object.fromEntries(weekdays.map((day) => [day, hoursText(weekly[day] ?? [])])) as Draft['hours']
    const based = { ...draft, timeZone: timezone, hours, exceptions: [] }
    return taken(based, exceptions)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof CalendarError) return refused('calendar_file')
    throw error
  }
}

function withDaysOff(text: string, draft: Draft): Taken {
  const days = daysOffIn(text, baseYears)
  if (!days) return refused('calendar_file')
  const dates = new Set(days.map(({ date }) => date))
  const kept = draft.exceptions.filter(({ date }) => !dates.has(date))
  return taken({ ...draft, exceptions: kept }, days)
}

function taken(draft: Draft, added: CalendarException[]): Taken {
  const beneath = new Map(
    wholeCalendar(readDraft(draft).calendar).exceptions.map(({ date, intervals }) => [date, JSON.stringify(intervals)]),
  )
  const news = added.filter(({ date, intervals }) => beneath.get(date) !== JSON.stringify(intervals))
  const exceptions = [...draft.exceptions, ...news].sort((a, b) => a.date.localeCompare(b.date))
  if (exceptions.length > mostExceptions) return refused('calendar_too_many', { max: mostExceptions })
  return { draft: { ...draft, exceptions }, note: { key: 'imported', values: { count: news.length } } }
}

const refused = (key: string, values?: Record<string, number>): Taken => ({ fields: { importText: { key, values } } })
