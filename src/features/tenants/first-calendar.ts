import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import type { CalendarData, Interval } from '@/domain/calendar-schema'
import { productionExceptions } from '@/domain/production-calendar'
import { yearOf } from '@/domain/zone'

const FIRST_YEAR = 2025
const workday: Interval[] = [['09:00', '18:00']]

/** Monday to Friday, 09:00–18:00, with the exceptions of Russia's production calendar up to the end of next year (rules §1.7). */
export async function firstCalendar(db: TenantDb, timeZone: string, now: Date): Promise<{ id: string }> {
  const calendar = await db.calendar.create({ data: { name: 'Основной', isDefault: true }, select: { id: true } })
  const { weekly, exceptions } = workingWeek(timeZone, yearOf(now.getTime()) + 1)
  await db.calendarVersion.create({ data: { calendarId: calendar.id, version: 1, timeZone, weekly, exceptions, savedAt: now } })
  return calendar
}

function workingWeek(timezone: string, lastYear: number): CalendarData {
  const weekly = { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday }
  const years = Array.from({ length: Math.max(1, lastYear - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index)
  return { timezone, weekly, exceptions: years.flatMap((year) => productionExceptions(year, weekly)) }
}
