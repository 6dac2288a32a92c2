import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { staffToChoose, teams as teamsOf } from '@/features/teams/queries'
import { TeamCard } from '@/features/teams/ui/team-card'
import { TeamForm } from '@/features/teams/ui/team-form'
import { TeamsTable } from '@/features/teams/ui/teams-table'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { Plus, UsersRound } from '@/ui/icons'
import { PanelBody } from '@/ui/panel-body'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team.departments'))('title') }
}

export default async function TeamsPage({ params, searchParams }: PageProps<'/[tenant]/admin/teams'>) {
  const { tenant } = await params
  const { team: teamId, add } = await searchParams
  const { frame, teams, staff, mayWrite } = await authorized(tenant, 'staff.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    teams: await teamsOf(ctx),
    staff: await staffToChoose(ctx),
    mayWrite: can(ctx.actor.role, 'staff.write'),
  }))
  const t = await getTranslations('team.departments')
  const path = `/${tenant}/admin/teams`
  const opened = mayWrite ? teams.find(({ id }) => id === teamId) : undefined
  const title = opened ? opened.name : add !== undefined && mayWrite ? t('new') : null
  const addLink = (
    <ButtonLink href={`${path}?add`} look={title ? 'secondary' : 'primary'} icon={<Plus />}>
      {t('new')}
    </ButtonLink>
  )

  return (
    <Settings
      frame={frame}
      here="teams"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('title')}
      count={teams.length}
      actions={mayWrite && teams.length > 0 && addLink}
      panelLabel={title ?? undefined}
      panel={
        title && (
          <PanelBody title={title} close={path} closeLabel={t('close')}>
            {opened ? <TeamCard key={opened.id} tenant={tenant} team={opened} staff={staff} /> : <TeamForm tenant={tenant} staff={staff} />}
          </PanelBody>
        )
      }
    >
      {teams.length > 0 ? (
        <TeamsTable teams={teams} selectedId={opened?.id} path={mayWrite ? path : undefined} />
      ) : (
        <EmptyState icon={<UsersRound />} title={t('empty.title')} action={mayWrite && addLink}>
          {t('empty.text')}
        </EmptyState>
      )}
    </Settings>
  )
}
