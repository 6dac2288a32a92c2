import 'server-only'
import { enqueue } from '@/data/outbox'
import type { TenantDb } from '@/data/tenant-db'
import { lastDecree } from '@/domain/production-calendar'
import { basedCalendar } from '@/features/calendars/based-calendar'

/**
 * Calendars that were saved when fewer decrees were known get a version over the newer ones, and open clocks follow (rules §1.7). What the
 * administrator typed of those years is left to the decree itself. Returns how many; done again, none.
 */
export async function renewBases(db: TenantDb, tenantId: string, now: Date): Promise<number> {
  const calendars = await db.calendar.findMany({
    where: { removedAt: null },
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
  })
  let renewed = 0
  for (const { id, version, versions } of calendars) {
    const [newest] = versions
    if (!newest?.base || (newest.baseThrough ?? 0) >= lastDecree) continue
    const { weekly, exceptions, decrees } = basedCalendar(newest)
    const typed = Object.fromEntries(Object.entries(decrees.typed).filter(([year]) => Number(year) > lastDecree))
    const { count } = await db.calendar.updateMany({ where: { id, version }, data: { version: version + 1 } })
    if (count === 0) continue
    const kept = { timeZone: newest.timeZone, weekly, exceptions, base: newest.base, baseThrough: lastDecree, decrees: typed }
    await db.calendarVersion.create({ data: { calendarId: id, version: version + 1, ...kept, savedAt: now } })
    await enqueue(db, { name: 'recount-clocks', tenantId, calendarId: id, actorId: null })
    renewed++
  }
  return renewed
}
