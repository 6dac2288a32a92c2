import 'server-only'
import { enqueue } from '@/data/outbox'
import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'
import { calendarOffered } from '@/features/calendars/calendar-offered'
import type { Context } from '@/server/context'
import { StaleTicket } from '@/server/stale'
import { keepEdition } from './edition'
import type { AddTariff, SaveTariff } from './schema'

/** A tariff that promises nothing yet: its targets come next. Throws `AppError` not_found (calendar) or name_taken. */
export async function addTariff({ db, actor, now }: Context, terms: AddTariff): Promise<{ tariffId: string }> {
  await calendarOffered({ db }, terms.calendarId)
  const { id } = await db.tariff.create({ data: terms, select: { id: true } }).catch(refuseTaken)
  await keepEdition(db, id, { by: actor.memberId, now })
  return { tariffId: id }
}

/**
 * New terms are a new edition, for what is sold from now on; another calendar moves the open tickets' deadlines.
 * Throws `AppError` not_found or name_taken, `StaleTicket` where somebody saved before.
 */
export async function saveTariff({ db, actor, now }: Context, { tariffId, version, ...terms }: SaveTariff): Promise<void> {
  await calendarOffered({ db }, terms.calendarId)
  const before = await db.tariff.findFirst({ where: { id: tariffId }, select: { calendarId: true } })
  if (!before) throw notFound()
  await bumpTariff(db, { tariffId, version }, terms)
  await keepEdition(db, tariffId, { by: actor.memberId, now })
  if (before.calendarId !== terms.calendarId)
    await enqueue(db, { name: 'recount-clocks', tenantId: actor.tenantId, tariffId, actorId: actor.memberId })
}

/** One conditional update of the version. Throws `AppError` not_found or name_taken, `StaleTicket` with the newer version. */
export async function bumpTariff(
  db: TenantDb,
  { tariffId, version }: { tariffId: string; version: number },
  data: Prisma.TariffUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await db.tariff
    .updateMany({ where: { id: tariffId, version }, data: { ...data, version: version + 1 } })
    .catch(refuseTaken)
  if (count > 0) return
  const current = await db.tariff.findFirst({ where: { id: tariffId }, select: { version: true } })
  throw current ? new StaleTicket(current.version, []) : notFound()
}

function refuseTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new AppError('conflict', 'name_taken', 'name')
  throw error
}
