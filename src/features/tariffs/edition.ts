import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { notFound } from '@/domain/error'

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
