'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { tieAction } from '../actions'

type Choice = { value: string; label: string }

type Props = {
  tenant: string
  requestId: string
  clientId: string
  subject: string
  /** The fields of the person. */
  caller: ReactNode
  situations: Choice[]
  categories: Choice[]
  objects: Choice[]
}

/** Makes a ticket of a client out of a request. */
export function TieForm({ tenant, requestId, clientId, subject, caller, situations, categories, objects }: Props) {
  const t = useTranslations('intake.tie')
  const call = useTranslations('intake.call')
  const [state, send] = useActionState(boundAction(tieAction, tenant), {})
  return (
    <Form action={send} state={state} aria-label={t('title')} className="gap-5">
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="clientId" value={clientId} />
      {caller}
      <Checkbox name="invite" label={t('invite')} hint={t('invite_hint')} />
      <TextField name="subject" label={call('subject')} defaultValue={subject} maxLength={200} required dir="auto" autoComplete="off" />
      <RadioCards name="situation" label={call('situation')} options={situations} />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField name="categoryId" label={call('category')} placeholder={call('choose')} options={categories} />
        {objects.length > 0 && <SelectField name="objectId" label={call('object')} placeholder={call('no_object')} options={objects} />}
      </div>
      <p className="text-12 text-fg3">{t('clocks')}</p>
      <SubmitButton size={40} className="justify-self-start max-md:w-full">
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
