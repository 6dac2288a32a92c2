'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { join } from '../actions'
import { PasswordField } from './password-field'

type Props = { token: string /** The address has a password already. */; known: boolean }

export function JoinForm({ token, known }: Props) {
  const t = useTranslations('account.join')
  const [state, submit] = useActionState(join, {})
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="token" value={token} />
      <PasswordField
        name="password"
        label={t(known ? 'known' : 'fresh')}
        hint={known ? undefined : t('hint')}
        autoComplete={known ? 'current-password' : 'new-password'}
        required
        autoFocus
      />
      <SubmitButton size={40} wide>
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
