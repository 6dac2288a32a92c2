import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { dateColumn } from '@/domain/local-date'
import { discountFor, stubShare, termPrice } from '@/domain/price'
import { tariffParts } from '@/domain/tariff'
import { longestStub } from '@/domain/term'
import { editionOnSale } from '@/features/tariffs/edition'
import type { Context } from '@/server/context'
import { contractAt } from './contract-at'
import { createTerm } from './create-term'
import type { SellTerm } from './schema'

type Contract = Awaited<ReturnType<typeof contractAt>>

/** More than any invoice of this product has room for, in kopecks. */
const mostKopecks = 2_000_000_000

/**
 * One payment for months in a row, at what the tariff costs now (rules §3.2, §3.11); planned until it is paid. Throws `AppError` not_found
 * (contract, tariff), client_archived, tariff_gone, before_contract, beyond_contract, stub_order, stub_too_long, terms_overlap, price_too_big.
 */
export async function sellTerm(
  ctx: Context,
  { clientId, contractId, tariffId, startsOn, months, stubFrom }: SellTerm,
): Promise<{ id: string }> {
  const contract = await contractAt(ctx, { clientId, contractId })
  const edition = await editionOnSale(ctx, tariffId, contract.tariffId)
  if (stubFrom && stubFrom >= startsOn) throw new AppError('invalid', 'stub_order', 'stubFrom')
  if (stubFrom && +dateColumn(startsOn) - +dateColumn(stubFrom) > longestStub * 86_400_000)
    throw new AppError('invalid', 'stub_too_long', 'stubFrom', { days: longestStub })
  const monthlyKopecks = edition.priceKopecks
  const discountPercent = discountFor(tariffParts(edition).discounts, months)
  const priceKopecks = termPrice(monthlyKopecks, months, discountPercent)
  const stubKopecks = stubFrom ? stubShare(monthlyKopecks, stubFrom, startsOn) : null
  if (priceKopecks + (stubKopecks ?? 0) > mostKopecks) throw new AppError('limit', 'price_too_big', 'months')
  const monthlyMinutes = await hoursOf(ctx.db, contract, edition)
  const price = { monthlyKopecks, discountPercent, priceKopecks, stubKopecks }
  return createTerm(ctx, contract, { stubFrom, startsOn, months }, { editionId: edition.id, monthlyMinutes, ...price })
}

/** The tariff's hours, unless the contract has others of its own under the same tariff; those stay. */
async function hoursOf(
  db: TenantDb,
  contract: Contract,
  edition: { id: string; tariffId: string; monthlyMinutes: number },
): Promise<number> {
  const hasOwn = contract.tariffId === edition.tariffId && contract.monthlyMinutes !== contract.edition.monthlyMinutes
  if (hasOwn) return contract.monthlyMinutes
  if (contract.tariffId === edition.tariffId)
    await db.contract.updateMany({ where: { id: contract.id }, data: { editionId: edition.id, monthlyMinutes: edition.monthlyMinutes } })
  return edition.monthlyMinutes
}
