'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { timeEntryKinds } from '@/domain/ticket'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { correctTimeAction } from '../../actions'
import type { SeenTime } from '../../schema-time'
import type { TicketTime } from '../../time-of-ticket'
import { SpecialityField } from './speciality-field'

type Props = { tenant: string; number: number; entry: TicketTime; today: string; locale: FormatLocale }

/** Puts a mistyped entry right, or rejects it with a reason. Opens without script. */
export function CorrectTimeForm({ tenant, number, entry, today, locale }: Props) {
  const t = useTranslations('writing.time')
  const [state, send] = useActionState<FormState, FormData>(boundAction(correctTimeAction, tenant), {})
  const box = useRef<HTMLDetailsElement>(null)
  const { minutes, speciality, kind, note, workDate } = entry
  const seen: SeenTime = { minutes, speciality, kind, note, workDate }

  useEffect(() => {
    if (!state.done) return
    box.current?.removeAttribute('open')
    showToast({ text: t('done') })
  }, [state, t])

  return (
    <details ref={box} open={Boolean(state.message || state.fields) || undefined}>
      <summary className="relative w-fit rounded-inner text-ac touch-target">{t('correct')}</summary>
      <Form
        action={send}
        state={state}
        aria-label={t('correctOf', { person: entry.person, time: formatMinutes(minutes, locale) })}
        className="mt-3 gap-3"
      >
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="entryId" value={entry.id} />
        <input type="hidden" name="seen" value={JSON.stringify(seen)} />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField name="minutes" label={t('minutes')} size={32} defaultValue={formatMinutes(minutes, locale)} autoComplete="off" />
          <TextField name="workDate" type="date" label={t('date')} size={32} defaultValue={workDate} max={today} />
          <SpecialityField label={t('speciality')} defaultValue={speciality} />
          <SelectField
            name="kind"
            label={t('kindLabel')}
            size={32}
            options={timeEntryKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            defaultValue={kind}
          />
        </div>
        <TextField name="note" label={t('note')} size={32} maxLength={500} defaultValue={note} autoComplete="off" />
        <TextField
          name="reason"
          label={t('reason')}
          hint={t(entry.needsReason ? 'reasonNeeded' : 'reasonHint')}
          size={32}
          maxLength={500}
          autoComplete="off"
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton name="verdict" value="correct" data-default="">
            {t('save')}
          </SubmitButton>
          <SubmitButton name="verdict" value="reject" look="danger">
            {t('reject')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
