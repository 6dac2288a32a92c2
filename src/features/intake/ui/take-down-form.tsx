'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { takeDownAction } from '../actions'
import { SenderFields } from './sender-fields'

/** Somebody whom staff don't know: written down first, sorted out afterwards. */
export function TakeDownForm({ tenant }: { tenant: string }) {
  const t = useTranslations('intake.take_down')
  const channel = useTranslations('ticket.channel')
  const [state, submit] = useActionState(boundAction(takeDownAction, tenant), {})
  return (
    <Form action={submit} state={state} aria-label={t('title')} className="gap-5">
      <RadioCards
        name="channel"
        label={t('channel')}
        defaultValue="phone"
        options={(['phone', 'messenger', 'email'] as const).map((value) => ({ value, label: channel(value) }))}
      />
      <SenderFields />
      <TextField name="subject" label={t('subject')} maxLength={200} required autoComplete="off" dir="auto" />
      <TextArea name="text" label={t('text')} rows={5} required dir="auto" />
      <SubmitButton size={40} className="justify-self-start max-md:w-full">
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
