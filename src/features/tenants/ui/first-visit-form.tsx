'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { firstVisit } from '../actions'
import { AgencyFields } from './agency-fields'

/** `password` is the field of the account's own kit. */
export function FirstVisitForm({ password }: { password: ReactNode }) {
  const t = useTranslations('tenants.first_visit')
  const [state, submit] = useActionState(firstVisit, {})
  return (
    <Form action={submit} state={state}>
      <TextField
        name="code"
        label={t('code')}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
        autoFocus
      />
      <AgencyFields />
      {password}
      <SubmitButton size={40} wide>
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
