'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { tickOff } from '../actions'

/** How long it took, and what there is to say. */
export function TickOffForm({ tenant, workId }: { tenant: string; workId: string }) {
  const t = useTranslations('works')
  const [state, submit] = useActionState(boundAction(tickOff, tenant), {})
  return (
    <Form action={submit} state={state} className="gap-3">
      <input type="hidden" name="workId" value={workId} />
      <div className="grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <TextField name="minutes" label={t('time')} size={32} placeholder={t('time_example')} required />
        <TextField name="remark" label={t('remark')} size={32} maxLength={1000} />
      </div>
      <div>
        <SubmitButton>{t('done')}</SubmitButton>
      </div>
    </Form>
  )
}
