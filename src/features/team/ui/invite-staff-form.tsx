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

export function InviteStaffForm({ tenant }: { tenant: string }) {
  const t = useTranslations('team')
  const [state, submit] = useActionState(boundAction(inviteStaff, tenant), {})
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('invite.done')}</Banner>}
      <TextField name="name" label={t('name')} size={32} autoComplete="off" required />
      <TextField name="email" type="email" label={t('email')} size={32} autoComplete="off" required />
      <RoleFields />
      <SubmitButton>{t('invite.submit')}</SubmitButton>
    </Form>
  )
}
