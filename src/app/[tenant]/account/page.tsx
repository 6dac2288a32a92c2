import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isStaff } from '@/domain/permission'
import { profileOf } from '@/features/account/profile'
import { ProfileView } from '@/features/account/ui/profile-view'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import { ClientTexts } from '@/i18n/client-texts'
import { authorized } from '@/server/authorized'
import { Card } from '@/ui/card'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PageTitle } from '@/ui/page-title'
import { PersonMenu } from '../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.profile'))('title') }
}

export default async function AccountPage({ params }: PageProps<'/[tenant]/account'>) {
  const { tenant } = await params
  const { desk, portal, actor, now } = await authorized(tenant, 'profile.write', async (ctx) => ({
    desk: isStaff(ctx.actor.role) ? await deskFrame(ctx) : null,
    portal: isStaff(ctx.actor.role) ? null : await portalFrame(ctx),
    actor: ctx.actor,
    now: ctx.now,
  }))
  const t = await getTranslations('account.profile')
  const profile = await profileOf(actor.personId, actor.sessionId, now)
  const menu = <PersonMenu tenant={tenant} hasOtherPlaces={actor.memberships > 1} />
  const view = <ProfileView profile={profile} timeZone={(desk ?? portal)?.timeZone ?? actor.timeZone} now={now} />
  return (
    <ClientTexts of={['ui', 'error', 'account']}>
      {desk && (
        <Desk frame={desk} here={null} personMenu={menu}>
          <DeskTop title={t('title')} />
          <DeskBody>
            <div className="px-5 py-5 max-md:px-4">{view}</div>
          </DeskBody>
        </Desk>
      )}
      {portal && (
        <Portal frame={portal} here={null} title={t('title')} personMenu={menu}>
          <PageTitle title={t('title')} />
          <Card className="max-w-[640px]">{view}</Card>
        </Portal>
      )}
    </ClientTexts>
  )
}
