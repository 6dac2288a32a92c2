'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { refuseRequestAction } from '../actions'

/** Opens by itself where it came back with something to put right. */
export function RefuseRequest({
  tenant,
  requestId,
  hasEmail,
  fields,
}: {
  tenant: string
  requestId: string
  hasEmail: boolean
  fields: ReactNode
}) {
  const t = useTranslations('intake.refuse')
  const [state, send] = useActionState(boundAction(refuseRequestAction, tenant), {})
  return (
    <details open={Boolean(state.fields || state.message) || undefined}>
      <summary className="relative inline-flex cursor-pointer rounded-inner text-ac touch-target hover:underline">{t('title')}</summary>
      <Form action={send} state={state} aria-label={t('title')} className="mt-3 gap-4">
        <input type="hidden" name="requestId" value={requestId} />
        {fields}
        <p className="text-12 text-fg3">{t(hasEmail ? 'letter' : 'no_letter')}</p>
        <SubmitButton look="danger" className="justify-self-start">
          {t('submit')}
        </SubmitButton>
      </Form>
    </details>
  )
}
