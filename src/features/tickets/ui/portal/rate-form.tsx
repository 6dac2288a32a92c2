'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { StarInput } from '@/ui/star-input'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { rateAction } from '../../actions'

/** One to five stars and a comment; rating a resolved ticket accepts it. */
export function RateForm({ tenant, number }: { tenant: string; number: number }) {
  const t = useTranslations('portal.outcome')
  const [state, send] = useActionState<FormState, FormData>(boundAction(rateAction, tenant), {})
  return (
    <Form action={send} state={state} aria-label={t('stars')} className="grid gap-3">
      <div className="grid justify-items-start gap-3">
        <input type="hidden" name="number" value={number} />
        <StarInput name="stars" label={t('stars')} />
        <TextArea name="comment" label={t('comment')} hint={t('commentHint')} rows={2} maxLength={2000} dir="auto" className="w-full" />
        <SubmitButton size={40} className="max-md:w-full">
          {t('rate')}
        </SubmitButton>
      </div>
    </Form>
  )
}
