import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { billingSettings } from '@/features/settings/billing'
import { BillingView } from '@/features/settings/ui/billing-view'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.section'))('billing') }
}

export default async function BillingPage({ params }: PageProps<'/[tenant]/admin/billing'>) {
  const { tenant } = await params
  const { frame, billing, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    billing: await billingSettings(ctx),
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  const t = await getTranslations('settings.section')
  return (
    <Settings
      frame={frame}
      here="billing"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('billing')}
    >
      <BillingView tenant={tenant} billing={billing} locale={await getLocale()} mayWrite={mayWrite} />
    </Settings>
  )
}
