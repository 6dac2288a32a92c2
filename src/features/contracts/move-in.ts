import { discountFor, termPrice } from '@/domain/price'
import { tariffParts } from '@/domain/tariff'
import type { Context } from '@/server/context'
import { contractAt } from './contract-at'
import { createTerm } from './create-term'
import type { MoveIn } from './schema'

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
  const discountPercent = discountFor(tariffParts(edition).discounts, months)
  const priceKopecks = termPrice(edition.priceKopecks, months, discountPercent)
  const price = { monthlyKopecks: edition.priceKopecks, discountPercent, priceKopecks }
  const opening = { openingMonth, openingMinutes }
  return createTerm(ctx, contract, { stubFrom: null, startsOn, months }, { editionId: edition.id, monthlyMinutes, ...price, ...opening })
}
