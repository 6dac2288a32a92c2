import 'server-only'
import { AppError, notFound } from '@/domain/error'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import type { OneTariff } from './schema'

/** Offered to no new contract; those under it go on as they are. Nothing more is ever deleted. Throws `AppError` not_found, last_tariff. */
export async function archiveTariff({ db, now }: Pick<Context, 'db' | 'now'>, { tariffId }: OneTariff): Promise<void> {
  await oneAtATime(db)
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
