'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { settleQuestionAction } from '../actions'
import { outcomes } from '../schema'
import { StepForm } from './step-form'

type Props = { tenant: string; questionId: string; entries: { id: string; label: string }[] }

/** The manager's answer to a question: words alone, a corrected entry, or the line forgiven. */
export function SettleForm({ tenant, questionId, entries }: Props) {
  const t = useTranslations('statements.question')
  return (
    <StepForm action={settleQuestionAction} tenant={tenant} label={t('answer')} done={t('settled')} hidden={{ questionId }}>
      <TextArea name="answer" label={t('answer')} maxLength={4000} />
      <SelectField
        name="outcome"
        label={t('outcome')}
        defaultValue="answered"
        options={outcomes.map((value) => ({ value, label: t(value) }))}
      />
      <fieldset className="grid gap-3 border-line border-l pl-3">
        <legend className="sr-only">{t('corrected')}</legend>
        <SelectField
          name="entryId"
          label={t('entry')}
          placeholder={t('choose')}
          options={entries.map(({ id, label }) => ({ value: id, label }))}
        />
        <TextField name="minutes" label={t('minutes')} hint={t('minutesHint')} autoComplete="off" />
      </fieldset>
      <SubmitButton size={40}>{t('settle')}</SubmitButton>
    </StepForm>
  )
}
