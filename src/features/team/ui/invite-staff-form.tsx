'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { inviteStaff } from '../actions'
import { RoleFields } from './role-fields'
import { TeamTicks } from './team-ticks'

export function InviteStaffForm({ tenant, teams }: { tenant: string; teams: { id: string; name: string }[] }) {
  const t = useTranslations('team')
  const [state, submit] = useActionState(boundAction(inviteStaff, tenant), {})
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('invite.done')}</Banner>}
      <TextField name="name" label={t('name')} size={32} autoComplete="off" required maxLength={120} />
      <TextField name="email" type="email" label={t('email')} size={32} autoComplete="off" required maxLength={254} />
      <TextField name="phone" type="tel" label={t('phone')} size={32} autoComplete="off" maxLength={40} />
      <RoleFields />
      <TeamTicks teams={teams} />
      <SubmitButton>{t('invite.submit')}</SubmitButton>
    </Form>
  )
}
