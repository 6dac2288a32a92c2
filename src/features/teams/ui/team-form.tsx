'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Checkbox } from '@/ui/checkbox'
import { FieldSet } from '@/ui/field-set'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { saveTeam } from '../actions'
import type { ListedTeam, StaffToChoose } from '../queries'

type Props = { tenant: string /** None: a new one. */; team?: ListedTeam; staff: StaffToChoose }

export function TeamForm({ tenant, team, staff }: Props) {
  const t = useTranslations('team.departments')
  const role = useTranslations('common.role')
  const speciality = useTranslations('common.speciality')
  const [state, submit] = useActionState(boundAction(saveTeam, tenant), {})
  const id = useId()
  const members = team?.members.map((member) => member.id) ?? []
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('saved')}</Banner>}
      <input type="hidden" name="teamId" value={team?.id ?? ''} />
      <TextField name="name" label={t('name')} size={32} defaultValue={team?.name} autoComplete="off" required maxLength={120} />
      <div key={`${team?.head?.id} ${members}`} className="grid gap-4">
        <SelectField
          name="headId"
          label={t('head')}
          hint={t('head_hint')}
          size={32}
          placeholder={t('no_head')}
          options={staff.map((member) => ({ value: member.id, label: member.name }))}
          defaultValue={team?.head?.id ?? ''}
        />
        <FieldSet id={id} label={t('members')}>
          <div className="grid gap-2">
            {staff.map((member) => (
              <Checkbox
                key={member.id}
                name="members[]"
                value={member.id}
                label={member.name}
                hint={member.speciality ? speciality(member.speciality) : role(member.role)}
                defaultChecked={members.includes(member.id)}
              />
            ))}
          </div>
        </FieldSet>
      </div>
      <SubmitButton>{t(team ? 'save' : 'add')}</SubmitButton>
    </Form>
  )
}
