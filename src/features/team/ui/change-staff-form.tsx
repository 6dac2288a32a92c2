'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { saveStaff } from '../actions'
import type { ListedMember, StaffChoices } from '../queries'
import { RoleFields } from './role-fields'
import { TeamTicks } from './team-ticks'

type Props = { tenant: string; member: ListedMember; choices: StaffChoices }

export function ChangeStaffForm({ tenant, member, choices }: Props) {
  const t = useTranslations('team')
  const [state, submit] = useActionState(boundAction(saveStaff, tenant), {})
  const { id, name, email, phone, role, speciality, teams, calendarId } = member
  const calendars = choices.calendars.filter(({ isDefault }) => !isDefault)
  const saved = JSON.stringify([role, speciality, calendarId, teams])
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('saved')}</Banner>}
      <input type="hidden" name="memberId" value={id} />
      <TextField name="name" label={t('name')} size={32} defaultValue={name} autoComplete="off" required maxLength={120} />
      {!member.joined && (
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('email_hint')}
          size={32}
          defaultValue={email ?? ''}
          autoComplete="off"
          required
          maxLength={254}
        />
      )}
      <TextField name="phone" type="tel" label={t('phone')} size={32} defaultValue={phone ?? ''} autoComplete="off" maxLength={40} />
      <div key={saved} className="grid gap-4">
        <RoleFields role={role} speciality={speciality} />
        {calendars.length > 0 && (
          <SelectField
            name="calendarId"
            label={t('calendar')}
            size={32}
            placeholder={t('calendar_common')}
            options={calendars.map((calendar) => ({ value: calendar.id, label: calendar.name }))}
            defaultValue={calendarId ?? ''}
          />
        )}
        <TeamTicks teams={choices.teams} chosen={teams.map((team) => team.id)} />
      </div>
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
