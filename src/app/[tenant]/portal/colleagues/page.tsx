import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { colleagues } from '@/features/team/queries'
import { ColleagueList } from '@/features/team/ui/colleague-list'
import { InviteColleagueForm } from '@/features/team/ui/invite-colleague-form'
import { authorized } from '@/server/authorized'
import { Card } from '@/ui/card'
import { PageTitle } from '@/ui/page-title'
import { Section } from '@/ui/section'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team.colleagues'))('title') }
}

export default async function ColleaguesPage({ params }: PageProps<'/[tenant]/portal/colleagues'>) {
  const { tenant } = await params
  const { frame, members } = await authorized(tenant, 'colleague.invite', async (ctx) => ({
    frame: await portalFrame(ctx),
    members: await colleagues(ctx),
  }))
  const t = await getTranslations('team.colleagues')
  return (
    <Portal
      frame={frame}
      here="colleagues"
      title={t('title')}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <PageTitle title={t('title')} />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <ColleagueList tenant={tenant} members={members} />
        <Section title={t('invite')}>
          <Card>
            <p className="mb-4 text-fg2">{t('lead')}</p>
            <InviteColleagueForm tenant={tenant} />
          </Card>
        </Section>
      </div>
    </Portal>
  )
}
