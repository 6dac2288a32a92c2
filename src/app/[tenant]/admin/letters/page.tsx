import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { letterTemplates } from '@/features/letters/templates'
import { TemplatesTable } from '@/features/letters/ui/templates-table'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters.templates'))('title') }
}

export default async function TemplatesPage({ params }: PageProps<'/[tenant]/admin/letters'>) {
  const { tenant } = await params
  const { frame, templates } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    templates: await letterTemplates(ctx),
  }))
  const t = await getTranslations('letters.templates')
  return (
    <Settings
      frame={frame}
      here="letters"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('title')}
    >
      <p className="mb-3 max-w-[72ch] text-fg3">{t('lead')}</p>
      <TemplatesTable
        tenant={tenant}
        templates={templates}
        reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
      />
    </Settings>
  )
}
