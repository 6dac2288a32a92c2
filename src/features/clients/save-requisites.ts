import type { Context } from '@/server/context'
import { clientAt } from './client-at'
import type { SaveRequisites } from './schema'

/** Invoices that were made out keep what they said. Throws `AppError` not_found or client_archived. */
export async function saveRequisites(ctx: Context, { clientId, requisites }: SaveRequisites): Promise<void> {
  await clientAt(ctx, clientId)
  await ctx.db.client.updateMany({ where: { id: clientId }, data: { requisites } })
}
