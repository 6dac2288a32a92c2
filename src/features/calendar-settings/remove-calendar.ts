import 'server-only'
import { enqueue } from '@/data/outbox'
import { AppError, notFound } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import type { OneCalendar } from './schema'

/**
 * Offered nowhere any more; its versions stay, since they explain old promises. Throws `AppError` not_found, calendar_default,
 * calendar_in_use with where: tariffs, running contracts and people count by it.
 */
export async function removeCalendar({ db, actor, now }: Context, { calendarId }: OneCalendar): Promise<void> {
  await oneAtATime(db)
  const calendar = await db.calendar.findFirst({ where: { id: calendarId, removedAt: null } })
  if (!calendar) throw notFound()
  if (calendar.isDefault) throw new AppError('conflict', 'calendar_default')
  const today = dateColumn(localDate(now, actor.timeZone))
  const running = { OR: [{ endsOn: null }, { endsOn: { gte: today } }] }
  const tariffs = await db.tariff.findMany({ where: { calendarId, archivedAt: null }, select: { name: true }, orderBy: { name: 'asc' } })
  const contracts = await db.contract.findMany({ where: { calendarId, ...running }, select: { number: true }, orderBy: { number: 'asc' } })
  const people = await db.member.findMany({ where: { calendarId, disabledAt: null }, select: { name: true }, orderBy: { name: 'asc' } })
  const places = [...tariffs.map(({ name }) => name), ...contracts.map(({ number }) => number), ...people.map(({ name }) => name)]
  if (places.length > 0) throw new AppError('conflict', 'calendar_in_use', undefined, { count: places.length, places: listed(places) })
  await db.calendar.updateMany({ where: { id: calendarId }, data: { removedAt: now } })
}

/** The agency's own from now on: open clocks of whoever names no calendar follow it. Throws `AppError` not_found. */
export async function makeDefault({ db, actor }: Context, { calendarId }: OneCalendar): Promise<void> {
  await oneAtATime(db)
  if (!(await db.calendar.count({ where: { id: calendarId, removedAt: null } }))) throw notFound()
  await db.calendar.updateMany({ where: { id: { not: calendarId }, isDefault: true }, data: { isDefault: false } })
  await db.calendar.updateMany({ where: { id: calendarId }, data: { isDefault: true } })
  await enqueue(db, { name: 'recount-clocks', tenantId: actor.tenantId, actorId: actor.memberId })
}

const mostNamed = 8
const listed = (places: string[]) => places.slice(0, mostNamed).join(', ') + (places.length > mostNamed ? '…' : '')
