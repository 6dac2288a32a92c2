import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { missingYear } from '@/domain/calendar-base'
import { weekdays } from '@/domain/calendar-schema'
import { minutesOf } from '@/domain/calendar-year'
import { dateColumn, localDate } from '@/domain/local-date'
import { partOf } from '@/domain/local-time'
import { basedCalendar } from '@/features/calendars/based-calendar'
import type { Context } from '@/server/context'

export type ListedCalendar = Awaited<ReturnType<typeof calendars>>[number]

/** All calendars with where each is used, who saved it last, and a year that it misses; the agency's own first. */
export async function calendars({ db, actor, now }: Context) {
  const today = localDate(now, actor.timeZone)
  const running = { OR: [{ endsOn: null }, { endsOn: { gte: dateColumn(today) } }] }
  const rows = await db.calendar.findMany({
    where: { removedAt: null },
    orderBy: [{ isDefault: 'desc' }, { name: 'asc' }],
    include: {
      versions: { orderBy: { version: 'desc' }, take: 1 },
      _count: {
        select: { tariffs: { where: { archivedAt: null } }, contracts: { where: running }, members: { where: { disabledAt: null } } },
      },
    },
  })
  const names = await saversOf(
    db,
    rows.flatMap(({ versions }) => versions.map(({ savedById }) => savedById)),
  )
  return rows.flatMap(({ id, name, version, isDefault, versions, _count }) => {
    const [newest] = versions
    if (!newest) return []
    const calendar = basedCalendar(newest)
    const weekMinutes = weekdays.reduce((sum, day) => sum + minutesOf((calendar.weekly[day] ?? []).map(partOf)), 0)
    const saved = { savedAt: newest.savedAt, savedBy: names.get(newest.savedById ?? '') ?? null }
    const { timezone, base } = calendar
    return [{ id, name, version, isDefault, timezone, base, weekMinutes, uses: _count, ...saved, missing: missingYear(calendar, today) }]
  })
}

/** Names of whoever saved, by id. */
export async function saversOf(db: TenantDb, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const members = await db.member.findMany({ where: { id: { in: known } }, select: { id: true, name: true } })
  return new Map(members.map(({ id, name }) => [id, name]))
}
