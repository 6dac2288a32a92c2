'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { enterCode } from '../actions'
import { CodeField } from './code-field'

/** The second step of signing in. */
export function EnterCodeForm() {
  const t = useTranslations('account.code')
  const [state, submit] = useActionState(enterCode, {})
  return (
    <Form action={submit} state={state}>
      <CodeField label={t('field')} hint={t('hint')} autoFocus />
      <SubmitButton size={40} wide>
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
