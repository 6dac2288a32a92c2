import 'server-only'
import type { Context } from '@/server/context'
import { saveTenant } from './save-tenant'
import type { SaveBilling, SaveSeller } from './schema'

/** Invoices that were made out keep what they said. Throws `StaleTicket`. */
export async function saveSeller(ctx: Context, { version, requisites }: SaveSeller): Promise<void> {
  await saveTenant(ctx, { version, requisites })
}

/** Throws `StaleTicket`. */
export const saveBilling = (ctx: Context, input: SaveBilling): Promise<void> => saveTenant(ctx, input)
