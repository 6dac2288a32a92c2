import { localDate } from '@/domain/local-date'
import { calendarsToChoose } from '@/features/calendars/calendar-offered'
import type { Context } from '@/server/context'
import { managersToChoose } from './manager-among'

/** What the forms of a client and a contract offer: who may be its manager, under which tariff, from today on. */
export async function newClient(ctx: Context) {
  const { db, actor, now } = ctx
  const tariffs = await db.tariff.findMany({
    where: { archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, monthlyMinutes: true },
  })
  const calendars = await calendarsToChoose(ctx)
  return { managers: await managersToChoose(ctx), tariffs, calendars, today: localDate(now, actor.timeZone), me: actor.memberId }
}
