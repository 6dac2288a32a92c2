import { AppError, notFound } from '@/domain/error'
import { linksEnd, writeConsent } from '@/features/hours/open-consent'
import type { Context } from '@/server/context'
import type { RemindConsent } from './schema'

/** The letters once more, with links that are good anew. Throws `AppError` not_found, consent_decided. */
export async function remindConsent(ctx: Context, { clientId, contractId, consentId }: RemindConsent): Promise<void> {
  const of = { id: consentId, clientId, contractId }
  const { count } = await ctx.db.overageConsent.updateMany({ where: { ...of, state: 'asked' }, data: { expiresAt: linksEnd(ctx.now) } })
  if (count === 0) throw (await ctx.db.overageConsent.count({ where: of })) ? new AppError('conflict', 'consent_decided') : notFound()
  await writeConsent(ctx, clientId, consentId)
}
