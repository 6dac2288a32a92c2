import type { TenantDb } from '@/data/tenant-db'
import { type TenantTime, tenantTime } from '@/domain/calendar-base'
import { basedCalendar } from './based-calendar'

/** The newest version of a calendar (the tenant's default where none is named), compiled. */
export async function workingTimeOf(db: TenantDb, calendarId: string | null): Promise<TenantTime> {
  const where = calendarId ? { id: calendarId } : { isDefault: true }
  return workingTimeAt(db, await db.calendar.findFirstOrThrow({ where, select: { id: true, version: true } }))
}

/** A version of a calendar, compiled; versions never change, so they are kept. */
export async function workingTimeAt(
  db: TenantDb,
  { id: calendarId, version: wanted }: { id: string; version: number },
): Promise<TenantTime> {
  const key = `${calendarId} ${wanted}`
  const known = compiled.get(key)
  if (known) return known
  const version = await db.calendarVersion.findFirstOrThrow({ where: { calendarId, version: wanted } })
  const time = tenantTime(basedCalendar(version))
  if (compiled.size >= mostKept) compiled.clear()
  compiled.set(key, time)
  return time
}

const mostKept = 1000
const compiled = new Map<string, TenantTime>()
