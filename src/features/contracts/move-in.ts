import { dateColumn } from '@/domain/local-date'
import { discountFor, termPrice } from '@/domain/price'
import { tariffParts } from '@/domain/tariff'
import { monthBegins } from '@/domain/term'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import { contractAt } from './contract-at'
import { refuseOverlap } from './refuse-overlap'
import type { MoveIn } from './schema'
import { refuseOutside } from './sell-term'

/**
 * A term that began elsewhere and was paid there goes on here, from one of its months with what was carried into it. Throws `AppError`
 * not_found, client_archived, before_contract, beyond_contract, terms_overlap.
 */
export async function moveIn(
  ctx: Context,
  { clientId, contractId, startsOn, months, openingMonth, openingMinutes }: MoveIn,
): Promise<{ id: string }> {
  const contract = await contractAt(ctx, { clientId, contractId })
  const { edition, monthlyMinutes } = contract
  const endsOn = monthBegins(startsOn, months + 1)
  refuseOutside(contract, startsOn, endsOn)
  const discountPercent = discountFor(tariffParts(edition).discounts, months)
  const term = await ctx.db.term
    .create({
      data: {
        clientId,
        contractId,
        editionId: edition.id,
        startsOn: dateColumn(startsOn),
        endsOn: dateColumn(endsOn),
        months,
        monthlyMinutes,
        monthlyKopecks: edition.priceKopecks,
        discountPercent,
        priceKopecks: termPrice(edition.priceKopecks, months, discountPercent),
        openingMonth,
        openingMinutes,
        soldAt: ctx.now,
        soldById: ctx.actor.memberId,
      },
      select: { id: true },
    })
    .catch(refuseOverlap)
  await settleContract(ctx, contractId)
  return term
}
