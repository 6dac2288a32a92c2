import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { agencySettings } from '@/features/settings/agency'
import { timeZones } from '@/features/settings/time-zones'
import { AgencyView } from '@/features/settings/ui/agency-view'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.section'))('agency') }
}

export default async function AgencyPage({ params }: PageProps<'/[tenant]/admin/agency'>) {
  const { tenant } = await params
  const { frame, agency, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    agency: await agencySettings(ctx),
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  const t = await getTranslations('settings.section')
  return (
    <Settings
      frame={frame}
      here="agency"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('agency')}
    >
      <AgencyView tenant={tenant} agency={agency} zones={timeZones(await getLocale(), frame.now)} mayWrite={mayWrite} />
    </Settings>
  )
}
