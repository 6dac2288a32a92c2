'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { savePassword } from '../actions'
import { PasswordField } from './password-field'

export function ChangePasswordForm() {
  const t = useTranslations('account.change')
  const [state, submit] = useActionState(savePassword, {})
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('done')}</Banner>}
      <PasswordField name="current_password" label={t('current')} autoComplete="current-password" required />
      <PasswordField name="password" label={t('new')} hint={t('hint')} autoComplete="new-password" required />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton look="secondary" size={40}>
          {t('submit')}
        </SubmitButton>
        <span className="text-12 text-fg3">{t('note')}</span>
      </div>
    </Form>
  )
}
