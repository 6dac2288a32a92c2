'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { inviteColleague } from '../actions'
import { contactRoles } from '../schema'

export function InviteColleagueForm({ tenant }: { tenant: string }) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const [state, submit] = useActionState(boundAction(inviteColleague, tenant), {})
  const roles = contactRoles.map((value) => ({ value, label: common(`role.${value}`), hint: t(`colleagues.${value}`) }))
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('invite.done')}</Banner>}
      <TextField name="name" label={t('name')} autoComplete="off" required />
      <TextField name="email" type="email" label={t('email')} autoComplete="off" required />
      <TextField name="phone" type="tel" label={t('phone')} autoComplete="off" />
      <RadioCards name="role" label={t('role')} options={roles} defaultValue="employee" />
      <SubmitButton size={40}>{t('invite.submit')}</SubmitButton>
    </Form>
  )
}
