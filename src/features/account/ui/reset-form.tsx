'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { reset } from '../actions'
import { PasswordField } from './password-field'

export function ResetForm({ token }: { token: string }) {
  const t = useTranslations('account.reset')
  const [state, submit] = useActionState(reset, {})
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="token" value={token} />
      <PasswordField name="password" label={t('password')} hint={t('hint')} autoComplete="new-password" required autoFocus />
      <SubmitButton size={40} wide>
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
