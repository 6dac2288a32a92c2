'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { askAheadAction } from '../actions'

type Props = { tenant: string; contract: { id: string; clientId: string } }

/** Asks the client before it is worked. */
export function AheadForm({ tenant, contract }: Props) {
  const t = useTranslations('overage.ahead')
  const [state, submit] = useActionState(boundAction(askAheadAction, tenant), {})
  if (state.done) return <Banner tone="done">{t('sent')}</Banner>
  return (
    <Form action={submit} state={state}>
      <p className="text-fg2">{t('text')}</p>
      <input type="hidden" name="clientId" value={contract.clientId} />
      <input type="hidden" name="contractId" value={contract.id} />
      <TextField name="minutes" label={t('minutes')} placeholder={t('minutesHint')} size={32} autoComplete="off" required />
      <TextArea name="note" label={t('note')} rows={3} maxLength={1000} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
