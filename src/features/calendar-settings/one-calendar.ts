import 'server-only'
import { type BasedCalendar, type TenantTime, tenantTime } from '@/domain/calendar-base'
import { type CalendarChange, calendarDifference } from '@/domain/calendar-difference'
import { localDate } from '@/domain/local-date'
import { lastDecree } from '@/domain/production-calendar'
import { basedCalendar } from '@/features/calendars/based-calendar'
import type { Context } from '@/server/context'
import { type CalendarView, calendarView } from './calendar-view'
import { saversOf } from './calendars'
import { draftOf } from './draft'
import { gridYears } from './schema'

export type ListedVersion = { version: number; savedAt: Date; savedBy: string | null }

export type OneCalendarPage = {
  id: string
  name: string
  version: number
  isDefault: boolean
  /** What the form begins with: the newest version, or an older one that is taken up again. */
  view: CalendarView
  versions: ListedVersion[]
  /** An older version that is looked at. */
  old: { version: number; view: CalendarView; changes: CalendarChange[] } | null
}

const mostVersions = 50

/** A calendar for its page: `look` is an older version to be shown, `from` one to begin the form with; null where there is none such. */
export async function oneCalendar(
  { db, actor, now }: Context,
  id: string,
  { year, look, from }: { year: number | null; look: number | null; from: number | null },
): Promise<OneCalendarPage | null> {
  const calendar = await db.calendar.findFirst({ where: { id, removedAt: null } })
  if (!calendar) return null
  const rows = await db.calendarVersion.findMany({ where: { calendarId: id }, orderBy: { version: 'desc' }, take: mostVersions })
  const names = await saversOf(
    db,
    rows.map(({ savedById }) => savedById),
  )
  const read = (version: number) => {
    const row = rows.find((one) => one.version === version)
    return row && basedCalendar(row)
  }
  const today = localDate(now, actor.timeZone)
  const shownYear = year ?? Number(today.slice(0, 4))
  const view = (based: BasedCalendar) => calendarView(draftOf(calendar.name, based), within(shownYear), null, today)
  const newest = read(calendar.version)
  const begun = from === null ? newest : read(from)
  const seen = look === null ? undefined : read(look)
  if (!newest || !begun || (look !== null && !seen)) return null
  const { name, version, isDefault } = calendar
  const versions = rows.map((row) => ({ version: row.version, savedAt: row.savedAt, savedBy: names.get(row.savedById ?? '') ?? null }))
  const before = seen && read((look ?? 0) - 1)
  const old = seen && look !== null ? { version: look, view: view(seen), changes: before ? calendarDifference(before, seen) : [] } : null
  return { id, name, version, isDefault, view: view(begun), versions, old }
}

/** What a new calendar begins with: the working week over Russia's production calendar, in the agency's zone. */
export function newCalendar({ actor, now }: Pick<Context, 'actor' | 'now'>): CalendarView {
  const hours = [['09:00', '18:00']] as [string, string][]
  const weekly = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours }
  const based: BasedCalendar = { timezone: actor.timeZone, weekly, exceptions: [], base: 'ru', decrees: { through: lastDecree, typed: {} } }
  const today = localDate(now, actor.timeZone)
  return calendarView(draftOf('', based), within(Number(today.slice(0, 4))), null, today)
}

/** The calendar as it holds now, for a file of it; null where there is none such. */
export async function calendarToExport({ db }: Pick<Context, 'db'>, id: string) {
  const calendar = await db.calendar.findFirst({ where: { id, removedAt: null } })
  if (!calendar) return null
  const row = await db.calendarVersion.findFirstOrThrow({ where: { calendarId: id, version: calendar.version } })
  const time: TenantTime = tenantTime(basedCalendar(row))
  return { id, name: calendar.name, savedAt: row.savedAt, data: time.calendar }
}

const within = (year: number) => Math.min(gridYears.last, Math.max(gridYears.first, year))
