import 'server-only'
import { randomUUID } from 'node:crypto'
import type { TenantDb } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'
import { type RegularWork, tariffParts } from '@/domain/tariff'
import type { Context } from '@/server/context'
import { keepEdition } from './edition'
import { bumpTariff } from './save-tariff'
import type { RemoveWork, SaveWork } from './schema'

/** More regular works than a person would ever tick off. */
const mostWorks = 30

/**
 * A regular work that is new or others than it was, as a new edition: what is sold already goes on by its own. Throws `AppError` not_found
 * (tariff, work), too_many_works, `StaleTicket`.
 */
export async function saveWork(ctx: Context, { tariffId, version, key, ...work }: SaveWork): Promise<void> {
  await change(ctx, { tariffId, version }, (works) => {
    if (!key) {
      if (works.length >= mostWorks) throw new AppError('limit', 'too_many_works', 'name', { max: mostWorks })
      return [...works, { ...work, key: randomUUID() }]
    }
    if (!works.some((other) => other.key === key)) throw notFound()
    return works.map((other) => (other.key === key ? { ...work, key } : other))
  })
}

/** Throws `AppError` not_found, `StaleTicket`. */
export async function removeWork(ctx: Context, { tariffId, version, key }: RemoveWork): Promise<void> {
  await change(ctx, { tariffId, version }, (works) => {
    if (!works.some((other) => other.key === key)) throw notFound()
    return works.filter((other) => other.key !== key)
  })
}

type Works = (works: RegularWork[]) => RegularWork[]

async function change({ db, actor, now }: Context, at: { tariffId: string; version: number }, next: Works): Promise<void> {
  await bumpTariff(db, at, {})
  await db.tariff.updateMany({ where: { id: at.tariffId }, data: { works: next(await worksOf(db, at.tariffId)) } })
  await keepEdition(db, at.tariffId, { by: actor.memberId, now })
}

async function worksOf(db: TenantDb, id: string): Promise<RegularWork[]> {
  return tariffParts(await db.tariff.findFirstOrThrow({ where: { id }, select: { rates: true, discounts: true, works: true } })).works
}
