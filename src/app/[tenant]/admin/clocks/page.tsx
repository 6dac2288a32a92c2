import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { clockSettings } from '@/features/clock-settings/clock-settings'
import { ClocksForm } from '@/features/clock-settings/ui/clocks-form'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.section'))('clocks') }
}

export default async function ClocksPage({ params }: PageProps<'/[tenant]/admin/clocks'>) {
  const { tenant } = await params
  const { frame, settings, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    settings: await clockSettings(ctx),
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  const t = await getTranslations('settings')
  return (
    <Settings
      frame={frame}
      here="clocks"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('section.clocks')}
    >
      <div className="grid max-w-[760px] gap-4 pb-8">
        <p className="text-fg3">{t('clocks.lead')}</p>
        <ClocksForm key={settings.version} tenant={tenant} {...settings} mayWrite={mayWrite} />
      </div>
    </Settings>
  )
}
