'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { signIn } from '../actions'
import { PasswordField } from './password-field'

export function SignInForm({ email, next }: { email?: string; next?: string }) {
  const t = useTranslations('account')
  const [state, submit] = useActionState(signIn, {})
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="next" value={next ?? ''} />
      <TextField name="email" type="email" label={t('email')} defaultValue={email} autoComplete="username" required autoFocus={!email} />
      <PasswordField name="password" label={t('password')} autoComplete="current-password" required autoFocus={Boolean(email)} />
      <SubmitButton size={40} wide>
        {t('sign_in.submit')}
      </SubmitButton>
    </Form>
  )
}
