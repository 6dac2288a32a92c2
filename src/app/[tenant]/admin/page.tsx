import { UserPlus, X } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { staffMembers } from '@/features/team/queries'
import { InviteStaffForm } from '@/features/team/ui/invite-staff-form'
import { StaffCard } from '@/features/team/ui/staff-card'
import { StaffTable } from '@/features/team/ui/staff-table'
import { ClientTexts } from '@/i18n/client-texts'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { IconLink } from '@/ui/icon-button'
import { PersonMenu } from '../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('title') }
}

export default async function PeoplePage({ params, searchParams }: PageProps<'/[tenant]/admin'>) {
  const { tenant } = await params
  const { member: memberId, invite } = await searchParams
  const { frame, members, mayWrite } = await authorized(tenant, 'staff.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    members: await staffMembers(ctx),
    mayWrite: can(ctx.actor.role, 'staff.write'),
  }))
  const t = await getTranslations('team')
  const path = `/${tenant}/admin`
  const opened = mayWrite ? members.find(({ id }) => id === memberId) : undefined
  const title = opened ? opened.name : invite !== undefined && mayWrite ? t('invite.title') : null

  return (
    <ClientTexts of={['ui', 'error', 'team', 'common.role', 'common.speciality']}>
      <Settings
        frame={frame}
        here="people"
        personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
        title={t('title')}
        count={members.length}
        actions={
          mayWrite && (
            <ButtonLink href={`${path}?invite`} look={title ? 'secondary' : 'primary'} icon={<UserPlus />}>
              {t('invite.title')}
            </ButtonLink>
          )
        }
        panelLabel={title ?? undefined}
        panel={
          title && (
            <div className="px-5 py-4 max-md:px-4">
              <div className="mb-4 flex items-center justify-between gap-4">
                <h2 className="min-w-0 text-16 wrap-anywhere">{title}</h2>
                <IconLink href={path} label={t('close')} icon={<X />} />
              </div>
              {opened ? <StaffCard key={opened.id} tenant={tenant} member={opened} /> : <InviteStaffForm tenant={tenant} />}
            </div>
          )
        }
      >
        {!mayWrite && <p className="py-2 text-fg3">{t('read_only')}</p>}
        <StaffTable members={members} selectedId={opened?.id} path={mayWrite ? path : undefined} />
      </Settings>
    </ClientTexts>
  )
}
