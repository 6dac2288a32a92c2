import 'server-only'
import type { Context } from '@/server/context'
import { keepEdition } from './edition'
import { bumpTariff } from './save-tariff'
import type { SavePricing } from './schema'

/** Rounding, prices by speciality and the ladder of discounts, as a new edition. Throws `AppError` not_found, `StaleTicket`. */
export async function savePricing({ db, actor, now }: Context, { tariffId, version, ...pricing }: SavePricing): Promise<void> {
  await bumpTariff(db, { tariffId, version }, pricing)
  await keepEdition(db, tariffId, { by: actor.memberId, now })
}
