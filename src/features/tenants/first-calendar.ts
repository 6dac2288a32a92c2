import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import type { Interval } from '@/domain/calendar-schema'
import { lastDecree } from '@/domain/production-calendar'

const workday: Interval[] = [['09:00', '18:00']]

/** Monday to Friday, 09:00–18:00, over Russia's production calendar (rules §1.7). */
export async function firstCalendar(db: TenantDb, timeZone: string, now: Date): Promise<{ id: string }> {
  const calendar = await db.calendar.create({ data: { name: 'Основной', isDefault: true }, select: { id: true } })
  const weekly = { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday }
  const hours = { timeZone, weekly, exceptions: [], base: 'ru', baseThrough: lastDecree }
  await db.calendarVersion.create({ data: { calendarId: calendar.id, version: 1, ...hours, savedAt: now } })
  return calendar
}
