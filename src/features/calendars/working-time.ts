import type { TenantDb } from '@/data/tenant-db'
import { type WorkingTime, workingTime } from '@/domain/calendar'

/** The newest version of a calendar (the tenant's default where none is named), compiled; versions never change, so they are kept. */
export async function workingTimeOf(db: TenantDb, calendarId: string | null): Promise<WorkingTime> {
  const where = calendarId ? { id: calendarId } : { isDefault: true }
  const calendar = await db.calendar.findFirstOrThrow({ where, select: { id: true, version: true } })
  const key = `${calendar.id} ${calendar.version}`
  const known = compiled.get(key)
  if (known) return known
  const version = await db.calendarVersion.findFirstOrThrow({ where: { calendarId: calendar.id, version: calendar.version } })
  const time = workingTime({ timezone: version.timeZone, weekly: version.weekly, exceptions: version.exceptions })
  if (compiled.size >= mostKept) compiled.clear()
  compiled.set(key, time)
  return time
}

const mostKept = 1000
const compiled = new Map<string, WorkingTime>()
