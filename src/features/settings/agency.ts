import 'server-only'
import type { Context } from '@/server/context'
import { logoPath } from './logo-path'

export type Agency = Awaited<ReturnType<typeof agencySettings>>

/** What an agency has set of itself, with what a page needs to say beside it. */
export async function agencySettings({ db, actor }: Context) {
  const tenant = await db.tenant.findFirstOrThrow({
    select: {
      version: true,
      name: true,
      phone: true,
      accent: true,
      timeZone: true,
      locale: true,
      senderName: true,
      replyTo: true,
      signature: true,
      holdReplyMinutes: true,
      closeAfterDays: true,
      warrantyDays: true,
      specialistsSeeAll: true,
      specialistsResolve: true,
      staffNeedTotp: true,
    },
  })
  return { ...tenant, logo: logoPath(actor.tenant, actor.logo), hasSecondFactor: actor.hasSecondFactor }
}
