'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { FormDialog } from '@/ui/form-dialog'
import { Section } from '@/ui/section'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { offerEstimateAction, withdrawEstimateAction } from '../actions'
import type { EstimateView } from '../estimate-of-ticket'
import { EstimateWords } from './estimate-words'

type Props = { tenant: string; number: number; view: EstimateView; reader: Reader }

/** The estimate of a ticket on the desk: offered, answered, taken back. */
export function EstimateDesk({ tenant, number, view, reader }: Props) {
  const t = useTranslations('hours.estimate')
  const [state, send] = useActionState<FormState, FormData>(boundAction(withdrawEstimateAction, tenant), {})
  if (!view.estimate && !view.mayOffer) return null
  return (
    <Section title={t('title')} quiet>
      {view.estimate && <EstimateWords estimate={view.estimate} reader={reader} />}
      {view.mayOffer && (
        <FormDialog<FormState>
          title={t('offerTitle', { number: String(number) })}
          done={t('offered')}
          action={offerEstimateAction.bind(null, tenant)}
          button={{ text: t(view.estimate ? 'again' : 'offer'), size: 28, className: 'mt-1' }}
        >
          {() => (
            <>
              <input type="hidden" name="number" value={number} />
              <TextField name="minutes" label={t('minutes')} placeholder={t('minutesHint')} size={32} autoComplete="off" autoFocus />
              <TextArea name="text" label={t('text')} rows={4} maxLength={2000} />
              <SubmitButton>{t('send')}</SubmitButton>
            </>
          )}
        </FormDialog>
      )}
      {view.mayWithdraw && view.estimate && (
        <Form action={send} state={state} className="mt-2">
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="estimateId" value={view.estimate.id} />
          <SubmitButton look="secondary" size={28} className="w-fit">
            {t('withdraw')}
          </SubmitButton>
        </Form>
      )}
    </Section>
  )
}
