import 'server-only'
import type { Context } from '@/server/context'
import { bumpTariff } from './save-tariff'
import type { SaveOffer } from './schema'

/** What whoever chooses a tariff reads of it, and whether it stands on the public page. Throws `AppError` not_found, `StaleTicket`. */
export async function saveOffer({ db }: Pick<Context, 'db'>, { tariffId, version, ...offer }: SaveOffer): Promise<void> {
  await bumpTariff(db, { tariffId, version }, offer)
}
