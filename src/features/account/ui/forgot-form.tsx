'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { askReset } from '../actions'

export function ForgotForm() {
  const t = useTranslations('account')
  const [state, submit] = useActionState(askReset, {})
  if (state.done) return <Banner tone="done">{t('forgot.sent')}</Banner>
  return (
    <Form action={submit} state={state}>
      <TextField name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
      <SubmitButton size={40} wide>
        {t('forgot.submit')}
      </SubmitButton>
    </Form>
  )
}
