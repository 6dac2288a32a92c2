'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { formatMinutes, type Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { Section } from '@/ui/section'
import { SubmitButton } from '@/ui/submit-button'
import { decideEstimateAction } from '../actions'
import type { EstimateView, TicketEstimate } from '../estimate-of-ticket'
import { EstimateWords } from './estimate-words'

type Props = { tenant: string; number: number; view: EstimateView; reader: Reader }

/** The estimate as the client reads it; the responsible answers, seeing what would be beyond the quota. */
export function EstimatePortal({ tenant, number, view, reader }: Props) {
  const t = useTranslations('hours.estimate')
  const [state, send] = useActionState<FormState, FormData>(boundAction(decideEstimateAction, tenant), {})
  const { estimate } = view
  if (!estimate) return null
  return (
    <Card accent={view.mayDecide}>
      <Section title={t('title')}>
        <EstimateWords estimate={estimate} reader={reader} />
        {view.mayDecide && (
          <Form action={send} state={state} aria-label={t('title')} className="mt-3 gap-3">
            <p className="text-13 text-fg2">{fitWords(estimate)}</p>
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="estimateId" value={estimate.id} />
            <input type="hidden" name="over" value={estimate.fit?.over ?? estimate.minutes} />
            <div className="flex flex-wrap gap-2">
              <SubmitButton name="verdict" value="approve" data-default="" size={40}>
                {t('approve')}
              </SubmitButton>
              <SubmitButton name="verdict" value="decline" look="secondary" size={40}>
                {t('decline')}
              </SubmitButton>
            </div>
          </Form>
        )}
      </Section>
    </Card>
  )

  function fitWords({ fit, minutes }: TicketEstimate): string {
    const time = (count: number) => formatMinutes(count, reader.locale)
    if (!fit) return t('fit.none', { time: time(minutes) })
    if (fit.over === 0) return t('fit.inside', { free: time(fit.free) })
    return t('fit.over', { free: time(fit.free), over: time(fit.over) })
  }
}
