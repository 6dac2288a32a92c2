import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import { dateColumn } from '@/domain/local-date'
import { discountFor, stubShare, termPrice } from '@/domain/price'
import { tariffParts } from '@/domain/tariff'
import { longestStub, monthBegins } from '@/domain/term'
import { settleContract } from '@/features/hours/settle-contract'
import { editionOnSale } from '@/features/tariffs/edition'
import type { Context } from '@/server/context'
import { contractAt } from './contract-at'
import { refuseOverlap } from './refuse-overlap'
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
  const endsOn = monthBegins(startsOn, months + 1)
  refuseOutside(contract, stubFrom ?? startsOn, endsOn)
  const monthlyKopecks = edition.priceKopecks
  const discountPercent = discountFor(tariffParts(edition).discounts, months)
  const priceKopecks = termPrice(monthlyKopecks, months, discountPercent)
  const stubKopecks = stubFrom ? stubShare(monthlyKopecks, stubFrom, startsOn) : null
  if (priceKopecks + (stubKopecks ?? 0) > mostKopecks) throw new AppError('limit', 'price_too_big', 'months')
  const monthlyMinutes = await hoursOf(ctx.db, contract, edition)
  const term = await ctx.db.term
    .create({
      data: {
        clientId,
        contractId,
        editionId: edition.id,
        stubFrom: stubFrom && dateColumn(stubFrom),
        startsOn: dateColumn(startsOn),
        endsOn: dateColumn(endsOn),
        months,
        monthlyMinutes,
        monthlyKopecks,
        discountPercent,
        priceKopecks,
        stubKopecks,
        soldAt: ctx.now,
        soldById: ctx.actor.memberId,
      },
      select: { id: true },
    })
    .catch(refuseOverlap)
  await settleContract(ctx, contractId)
  return term
}

/** A term lies inside its contract. */
export function refuseOutside(contract: Pick<Contract, 'startsOn' | 'endsOn'>, from: string, to: string): void {
  if (dateColumn(from) < contract.startsOn) throw new AppError('invalid', 'before_contract', 'startsOn')
  if (contract.endsOn && +dateColumn(to) - 86_400_000 > +contract.endsOn) throw new AppError('invalid', 'beyond_contract', 'months')
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
