import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'

/**
 * What a tariff gives and costs as its row says it now is its newest edition; what has been sold keeps the one it was sold under. Nothing where
 * nothing of that has changed. The caller holds the tariff's row. Throws `AppError` not_found.
 */
export async function keepEdition(db: TenantDb, tariffId: string, { by, now }: { by: string | null; now: Date }): Promise<void> {
  const tariff = await db.tariff.findFirst({ where: { id: tariffId } })
  if (!tariff) throw notFound()
  const last = await db.tariffEdition.findFirst({ where: { tariffId }, orderBy: { number: 'desc' } })
  const terms = termsOf(tariff)
  if (last && JSON.stringify(terms) === JSON.stringify(termsOf(last))) return
  await db.tariffEdition.create({ data: { ...terms, tariffId, number: (last?.number ?? 0) + 1, savedAt: now, savedById: by } })
}

/** The edition that is sold now. Throws `AppError` not_found for a tariff of somebody else. */
export async function newestEdition({ db }: { db: TenantDb }, tariffId: string) {
  const edition = await db.tariffEdition.findFirst({ where: { tariffId }, orderBy: { number: 'desc' } })
  if (!edition) throw notFound()
  return edition
}

/**
 * The edition that a contract may be sold under: one that was put away goes on where it is the contract's own. Throws `AppError` not_found,
 * tariff_gone.
 */
export async function editionOnSale({ db }: { db: TenantDb }, tariffId: string, ownTariffId: string | null) {
  const edition = await newestEdition({ db }, tariffId)
  const isOnSale = tariffId === ownTariffId || (await db.tariff.count({ where: { id: tariffId, archivedAt: null } })) > 0
  if (!isOnSale) throw new AppError('conflict', 'tariff_gone', 'tariffId')
  return edition
}

type Row =
  | NonNullable<Awaited<ReturnType<TenantDb['tariff']['findFirst']>>>
  | NonNullable<Awaited<ReturnType<TenantDb['tariffEdition']['findFirst']>>>

const termsOf = ({ name, monthlyMinutes, priceKopecks, overageKopecks, incrementMinutes, rates, discounts, works }: Row) => ({
  name,
  monthlyMinutes,
  priceKopecks,
  overageKopecks,
  incrementMinutes,
  rates: rates as object,
  discounts: discounts as object,
  works: works as object,
})
