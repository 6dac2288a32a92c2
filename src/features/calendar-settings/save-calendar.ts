import 'server-only'
import { enqueue } from '@/data/outbox'
import type { BasedCalendar } from '@/domain/calendar-base'
import { tenantTime } from '@/domain/calendar-base'
import { AppError, notFound } from '@/domain/error'
import { lastDecree } from '@/domain/production-calendar'
import type { Context } from '@/server/context'
import { StaleTicket } from '@/server/stale'

type Save = { calendarId: string | null; version: number; name: string; calendar: BasedCalendar }

/**
 * A new version of a calendar, or a new calendar; open clocks follow by a job (rules §2.8). Throws CalendarError (rules §1.1–1.3),
 * `AppError` not_found, name_taken, `StaleTicket` with the newer version where somebody saved before.
 */
export async function saveCalendar({ db, actor, now }: Context, { calendarId, version, name, calendar }: Save): Promise<{ id: string }> {
  tenantTime(calendar)
  if (calendarId && !(await db.calendar.count({ where: { id: calendarId, removedAt: null } }))) throw notFound()
  const twin = await db.calendar.findFirst({ where: { name, removedAt: null, ...(calendarId && { id: { not: calendarId } }) } })
  if (twin) throw new AppError('conflict', 'name_taken', 'name')
  const id = calendarId ?? (await db.calendar.create({ data: { name }, select: { id: true } })).id
  if (calendarId) {
    const { count } = await db.calendar.updateMany({ where: { id, version, removedAt: null }, data: { name, version: version + 1 } })
    if (count === 0) throw await lostRace(db, id)
  }
  const { timezone: timeZone, weekly, exceptions, base, decrees } = calendar
  const kept = { timeZone, weekly, exceptions, base, baseThrough: base ? lastDecree : null, decrees: decrees.typed }
  const newest = calendarId ? version + 1 : 1
  await db.calendarVersion.create({ data: { calendarId: id, version: newest, ...kept, savedAt: now, savedById: actor.memberId } })
  if (calendarId) await enqueue(db, { name: 'recount-clocks', tenantId: actor.tenantId, calendarId, actorId: actor.memberId })
  return { id }
}

async function lostRace(db: Context['db'], id: string) {
  const current = await db.calendar.findFirst({ where: { id, removedAt: null }, select: { version: true } })
  return current ? new StaleTicket(current.version, []) : notFound()
}
