import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { missingYear } from '@/domain/calendar-base'
import { localDate } from '@/domain/local-date'
import { basedCalendar } from '@/features/calendars/based-calendar'
import { announce } from '@/features/notices/announce'

/** Calendars that miss a year which should be there by now, each with the year: the next one from December on (rules §1.7). */
export async function missingYears(db: TenantDb, timeZone: string, now: Date): Promise<{ id: string; name: string; year: number }[]> {
  const today = localDate(now, timeZone)
  const calendars = await db.calendar.findMany({
    where: { removedAt: null },
    orderBy: [{ isDefault: 'desc' }, { name: 'asc' }],
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
  })
  return calendars.flatMap(({ id, name, versions: [newest] }) => {
    const year = newest ? missingYear(basedCalendar(newest), today) : null
    return year === null ? [] : [{ id, name, year }]
  })
}

/** Tells the administrators of each such year, once: under the bell and by letter, as they have chosen. */
export async function warnOfYears(db: TenantDb, tenantId: string, now: Date): Promise<void> {
  const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
  for (const { id, name, year } of await missingYears(db, timeZone, now)) {
    const key = `year_missing ${id} ${year}`
    await announce(db, { tenantId, actorId: null, at: now.toISOString(), about: 'year_missing', key, data: { calendarId: id, name, year } })
  }
}
