import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { ResetSecondFactor } from '@/features/account/ui/reset-second-factor'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { heldBy } from '@/features/leaving/held'
import { LeaveForm } from '@/features/leaving/ui/leave-form'
import { staffChoices, staffMembers } from '@/features/team/queries'
import { InviteStaffForm } from '@/features/team/ui/invite-staff-form'
import { StaffCard } from '@/features/team/ui/staff-card'
import { StaffTable } from '@/features/team/ui/staff-table'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { UserPlus } from '@/ui/icons'
import { PanelBody } from '@/ui/panel-body'
import { PersonMenu } from '../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('title') }
}

export default async function PeoplePage({ params, searchParams }: PageProps<'/[tenant]/admin'>) {
  const { tenant } = await params
  const { member: memberId, invite, leave } = await searchParams
  const { frame, members, choices, mayWrite, opened, held } = await authorized(tenant, 'staff.read', async (ctx) => {
    const listed = await staffMembers(ctx)
    const writes = can(ctx.actor.role, 'staff.write')
    const member = writes ? listed.find(({ id }) => id === memberId) : undefined
    const leaves = member && leave !== undefined && !member.isSelf && member.state !== 'disabled'
    return {
      frame: await deskFrame(ctx),
      members: listed,
      choices: await staffChoices(ctx),
      mayWrite: writes,
      opened: member,
      held: leaves ? await heldBy(ctx, member.id) : null,
    }
  })
  const t = await getTranslations('team')
  const path = `/${tenant}/admin`
  const invites = invite !== undefined && mayWrite
  const title = opened ? (held ? t('leave.title', { name: opened.name }) : opened.name) : invites ? t('invite.title') : null

  return (
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
          <PanelBody title={title} close={path} closeLabel={t('close')}>
            {opened && held && <LeaveForm key={opened.id} tenant={tenant} memberId={opened.id} held={held} />}
            {opened && !held && <StaffCard key={opened.id} tenant={tenant} member={opened} choices={choices} />}
            {opened?.state === 'active' && !held && !opened.isSelf && (
              <ResetSecondFactor key={`factor ${opened.id}`} tenant={tenant} memberId={opened.id} />
            )}
            {!opened && <InviteStaffForm tenant={tenant} teams={choices.teams} />}
          </PanelBody>
        )
      }
    >
      {!mayWrite && <p className="py-2 text-fg3">{t('read_only')}</p>}
      <StaffTable members={members} selectedId={opened?.id} path={mayWrite ? path : undefined} />
    </Settings>
  )
}
