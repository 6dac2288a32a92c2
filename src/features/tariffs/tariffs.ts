import 'server-only'
import { dateColumn, localDate } from '@/domain/local-date'
import type { Context } from '@/server/context'

export type ListedTariff = Awaited<ReturnType<typeof tariffs>>[number]

/** All tariffs by name, each with its calendar and the number of contracts that still run. */
export async function tariffs({ db, actor, now }: Context) {
  const today = dateColumn(localDate(now, actor.timeZone))
  const rows = await db.tariff.findMany({
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      monthlyMinutes: true,
      priceKopecks: true,
      overageKopecks: true,
      archivedAt: true,
      calendar: { select: { name: true } },
      _count: { select: { contracts: { where: { OR: [{ endsOn: null }, { endsOn: { gte: today } }] } } } },
    },
  })
  return rows.map(({ calendar, _count, archivedAt, ...tariff }) => ({
    ...tariff,
    calendarName: calendar?.name ?? null,
    contracts: _count.contracts,
    archived: archivedAt !== null,
  }))
}

/** Whether anybody may read them, and the version of the agency's settings that says so. */
export const tariffsShown = ({ db }: Pick<Context, 'db'>) => db.tenant.findFirstOrThrow({ select: { version: true, tariffsPublic: true } })
