'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { stopTerm } from '../actions'
import { type OfContract, OnContract } from './on-contract'

type Props = { tenant: string; contract: OfContract; termId: string /** What ends and what comes back. */; children: ReactNode }

/** An early end of a term, with its reason. */
export function StopForm({ tenant, contract, termId, children }: Props) {
  const t = useTranslations('contracts.stop')
  const [state, submit] = useActionState(boundAction(stopTerm, tenant), {})
  return (
    <Form action={submit} state={state}>
      {children}
      <OnContract contract={contract} termId={termId} />
      <TextArea name="reason" label={t('reason')} rows={3} required />
      <SubmitButton look="danger">{t('submit')}</SubmitButton>
    </Form>
  )
}
