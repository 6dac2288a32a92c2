'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { FormState } from '@/server/form-state'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { contactRoles } from '../schema'

type Props = {
  tenant: string
  action: (tenant: string, state: FormState, form: FormData) => Promise<FormState>
  hidden?: Record<string, string>
  /** What each role may, in words for the reader. */
  about: Record<(typeof contactRoles)[number], string>
}

/** Somebody of a client is invited by letter. */
export function InvitePerson({ tenant, action, hidden = {}, about }: Props) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const [state, submit] = useActionState<FormState, FormData>(boundAction(action, tenant), {})
  const roles = contactRoles.map((value) => ({ value, label: common(`role.${value}`), hint: about[value] }))
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('invite.done')}</Banner>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField name="name" label={t('name')} autoComplete="off" required />
      <TextField name="email" type="email" label={t('email')} autoComplete="off" required />
      <TextField name="phone" type="tel" label={t('phone')} autoComplete="off" />
      <RadioCards name="role" label={t('role')} options={roles} defaultValue="employee" />
      <SubmitButton size={40}>{t('invite.submit')}</SubmitButton>
    </Form>
  )
}
