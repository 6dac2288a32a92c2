'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { archiveTeam, restoreTeam } from '../actions'
import type { ListedTeam, StaffToChoose } from '../queries'
import { TeamForm } from './team-form'

type Props = { tenant: string; team: ListedTeam; staff: StaffToChoose }

/** One department: who is in it, what comes to it, and whether it is still there. */
export function TeamCard({ tenant, team, staff }: Props) {
  const t = useTranslations('team.departments')
  const [state, submit] = useActionState(boundAction(team.archivedAt ? restoreTeam : archiveTeam, tenant), {})
  return (
    <div className="grid gap-5">
      <DefinitionList>
        <DefinitionRow name={t('categories')}>{team.categories.map(({ name }) => name).join(', ') || t('no_categories')}</DefinitionRow>
        <DefinitionRow name={t('open')}>{team.open}</DefinitionRow>
      </DefinitionList>
      <TeamForm tenant={tenant} team={team} staff={staff} />
      <Form action={submit} state={state} className="justify-items-start gap-2 border-line border-t pt-4">
        <input type="hidden" name="teamId" value={team.id} />
        <SubmitButton look={team.archivedAt ? 'secondary' : 'danger'}>{t(team.archivedAt ? 'restore' : 'archive')}</SubmitButton>
      </Form>
    </div>
  )
}
