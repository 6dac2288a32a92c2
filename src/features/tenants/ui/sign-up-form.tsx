'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { signUp } from '../actions'
import { AgencyFields } from './agency-fields'

export function SignUpForm() {
  const t = useTranslations('tenants.sign_up')
  const [state, submit] = useActionState(signUp, {})
  if (state.done)
    return (
      <Banner tone="done">
        <b className="block">{t('sent_title')}</b>
        {t('sent')}
      </Banner>
    )
  return (
    <Form action={submit} state={state}>
      <AgencyFields />
      <SubmitButton size={40} wide>
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
