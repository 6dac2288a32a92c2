'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import type { FormatLocale } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { fileForClientAction } from '../../actions'
import { callChannels } from '../../schema-filing'
import { UploadField } from '../upload-field'
import { useUploads } from '../use-uploads'
import { usePickTerms } from './terms-choice'

type Choice = { value: string; label: string }

type Props = {
  tenant: string
  locale: FormatLocale
  submissionKey: string
  clientId: string
  caller: ReactNode
  /** Who may be put on it at once. */
  staff: ReactNode
  situations: Choice[]
  categories: Choice[]
  objects: Choice[]
  /** Several, or none to choose from. */
  contracts: Choice[]
  before: { number: number; subject: string; categoryId: string; objectId: string | null } | null
}

/** What a client says on the phone, typed in while they say it. */
export function CallForm({
  tenant,
  locale,
  submissionKey,
  clientId,
  caller,
  staff,
  situations,
  categories,
  objects,
  contracts,
  before,
}: Props) {
  const t = useTranslations('intake.call')
  const channel = useTranslations('ticket.channel')
  const [state, send] = useActionState<FormState, FormData>(boundAction(fileForClientAction, tenant), {})
  const files = useUploads(tenant, state)
  const pick = usePickTerms()
  return (
    <Form action={send} state={state} aria-label={t('title')} className="gap-5">
      <input type="hidden" name="key" value={submissionKey} />
      <input type="hidden" name="clientId" value={clientId} />
      {before && <input type="hidden" name="follows" value={before.number} />}
      {caller}
      <RadioCards
        name="channel"
        label={t('channel')}
        defaultValue="phone"
        options={callChannels.map((value) => ({ value, label: channel(value), hint: t(`reaction.${value}`) }))}
      />
      <TextField name="calledAt" type="datetime-local" label={t('called')} hint={t('called_hint')} className="max-w-[280px]" />
      <TextField
        name="subject"
        label={t('subject')}
        defaultValue={before?.subject}
        maxLength={200}
        required
        dir="auto"
        autoComplete="off"
      />
      <TextArea name="text" label={t('text')} rows={5} required dir="auto" />
      <RadioCards name="situation" label={t('situation')} options={situations} />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="categoryId"
          label={t('category')}
          placeholder={t('choose')}
          options={categories}
          defaultValue={categories.find(({ value }) => value === before?.categoryId)?.value}
        />
        {objects.length > 0 && (
          <SelectField
            name="objectId"
            label={t('object')}
            placeholder={t('no_object')}
            options={objects}
            defaultValue={objects.find(({ value }) => value === before?.objectId)?.value}
            onChange={({ target }) => pick({ objectId: target.value })}
          />
        )}
        {contracts.length > 0 && (
          <SelectField
            name="contractId"
            label={t('contract')}
            hint={t('contract_hint')}
            placeholder={t('contract_usual')}
            options={contracts}
            onChange={({ target }) => pick({ contractId: target.value })}
          />
        )}
      </div>
      <UploadField files={files} locale={locale} />
      {staff}
      <SubmitButton size={40} pending={files.isBusy || undefined} className="justify-self-start max-md:w-full">
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
