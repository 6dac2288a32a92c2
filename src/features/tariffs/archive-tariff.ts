import 'server-only'
import { AppError, notFound } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import type { OneTariff } from './schema'

/** Offered to no new contract. Throws `AppError` not_found, tariff_in_use while contracts run under it, last_tariff. */
export async function archiveTariff({ db, actor, now }: Context, { tariffId }: OneTariff): Promise<void> {
  await oneAtATime(db)
  const today = dateColumn(localDate(now, actor.timeZone))
  const running = await db.contract.count({ where: { tariffId, OR: [{ endsOn: null }, { endsOn: { gte: today } }] } })
  if (running > 0) throw new AppError('conflict', 'tariff_in_use', undefined, { count: running })
  const others = await db.tariff.count({ where: { id: { not: tariffId }, archivedAt: null } })
  if (others === 0) throw new AppError('conflict', 'last_tariff')
  const { count } = await db.tariff.updateMany({ where: { id: tariffId }, data: { archivedAt: now } })
  if (count === 0) throw notFound()
}

/** Throws `AppError` not_found. */
export async function restoreTariff({ db }: Pick<Context, 'db'>, { tariffId }: OneTariff): Promise<void> {
  const { count } = await db.tariff.updateMany({ where: { id: tariffId }, data: { archivedAt: null } })
  if (count === 0) throw notFound()
}
