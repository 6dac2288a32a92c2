'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useEffect, useState } from 'react'
import { parseDuration } from '@/domain/duration'
import { useBalance } from '@/i18n/use-balance'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { NowNext } from '@/ui/now-next'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { logTimeAction } from '../../actions'
import type { timeOfTicket } from '../../time-of-ticket'
import { KindField } from './kind-field'
import { OnTicket } from './on-ticket'
import { SpecialityField } from './speciality-field'

type Props = { tenant: string; time: NonNullable<Awaited<ReturnType<typeof timeOfTicket>>> }

/** Time worked today or on an earlier day, with its start where that is known. */
export function LogTimeForm({ tenant, time }: Props) {
  const t = useTranslations('writing.time')
  const [state, send] = useActionState<FormState, FormData>(boundAction(logTimeAction, tenant), {})
  const { today, first, kind, speciality, month } = time
  const balance = useBalance(useLocale())
  const [typed, setTyped] = useState({ minutes: '', kind })

  useEffect(() => {
    if (state.done) showToast({ text: t('logged') })
  }, [state, t])

  return (
    <Form action={send} state={state} aria-label={t('log')} className="mb-6 gap-3">
      <OnTicket ticket={time} state={state} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          name="minutes"
          label={t('minutes')}
          placeholder={t('minutesHint')}
          size={32}
          autoComplete="off"
          onChange={({ target }) => setTyped((was) => ({ ...was, minutes: target.value }))}
        />
        <TextField name="workDate" type="date" label={t('date')} size={32} defaultValue={today} min={first ?? undefined} max={today} />
        <TextField name="start" type="time" label={t('start')} size={32} />
        <SpecialityField label={t('speciality')} defaultValue={speciality} />
        <KindField label={t('kindLabel')} defaultValue={kind} onPick={(picked) => setTyped((was) => ({ ...was, kind: picked ?? kind }))} />
        <TextField name="note" label={t('note')} size={32} maxLength={500} autoComplete="off" />
      </div>
      {month && typed.kind === 'specialist' && (
        <output className="flex flex-wrap items-center gap-x-2 text-fg2">
          <NowNext {...balance({ left: month.left, rule: month.rule, minutes: parseDuration(typed.minutes) ?? 0 })} />
        </output>
      )}
      <SubmitButton className="w-fit">{t('log')}</SubmitButton>
    </Form>
  )
}
