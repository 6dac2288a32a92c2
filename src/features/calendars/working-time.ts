import type { TenantDb } from '@/data/tenant-db'
import { type TenantTime, tenantTime } from '@/domain/calendar-base'
import { basedCalendar } from './based-calendar'

/** The newest version of a calendar (the tenant's default where none is named), compiled; versions never change, so they are kept. */
export async function workingTimeOf(db: TenantDb, calendarId: string | null): Promise<TenantTime> {
  const where = calendarId ? { id: calendarId } : { isDefault: true }
  const calendar = await db.calendar.findFirstOrThrow({ where, select: { id: true, version: true } })
  const key = `${calendar.id} ${calendar.version}`
  const known = compiled.get(key)
  if (known) return known
  const version = await db.calendarVersion.findFirstOrThrow({ where: { calendarId: calendar.id, version: calendar.version } })
  const time = tenantTime(basedCalendar(version))
  if (compiled.size >= mostKept) compiled.clear()
  compiled.set(key, time)
  return time
}

const mostKept = 1000
const compiled = new Map<string, TenantTime>()
