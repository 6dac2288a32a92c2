'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { askAction } from '../actions'
import { SenderFields } from './sender-fields'

/** The public form; once it is sent, what happens next stands in its place. */
export function AskForm({ tenant, phone }: { tenant: string; phone: string | null }) {
  const t = useTranslations('intake.ask')
  const [state, submit] = useActionState(boundAction(askAction, tenant), {})
  if (state.done)
    return (
      <div role="status" className="grid gap-2">
        <h2 className="text-16">{t('sent_title')}</h2>
        <p className="text-fg2">{t('sent')}</p>
        {phone && <p className="text-fg2">{t('sent_phone', { phone })}</p>}
      </div>
    )
  return (
    <Form action={submit} state={state} aria-label={t('title')}>
      <SenderFields />
      <TextField name="subject" label={t('subject')} maxLength={200} required autoComplete="off" dir="auto" />
      <TextArea name="text" label={t('text')} rows={5} required dir="auto" />
      <SubmitButton size={40} className="justify-self-start max-md:w-full">
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
