import { localDate } from '@/domain/local-date'
import type { Context } from '@/server/context'

/** What the form of a new client offers: who may be its manager, under which tariff, from today on. */
export async function newClient({ db, actor, now }: Context) {
  const managers = await db.member.findMany({
    where: { clientId: null, disabledAt: null, role: { in: ['manager', 'head', 'administrator'] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  const tariffs = await db.tariff.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } })
  return { managers, tariffs, today: localDate(now, actor.timeZone), me: actor.memberId }
}
