'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { recordPayment } from '../actions'

/** The money came in: when, and by which paper of the bank. */
export function PaymentForm({ tenant, invoiceId, today }: { tenant: string; invoiceId: string; today: string }) {
  const t = useTranslations('invoices.pay')
  const [state, submit] = useActionState(boundAction(recordPayment, tenant), {})
  return (
    <Form action={submit} state={state} aria-label={t('title')}>
      <input type="hidden" name="invoiceId" value={invoiceId} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="paidOn" type="date" label={t('on')} size={32} defaultValue={today} max={today} required />
        <TextField name="reference" label={t('reference')} size={32} placeholder={t('reference_example')} maxLength={120} />
      </div>
      <div>
        <SubmitButton look="primary">{t('submit')}</SubmitButton>
      </div>
    </Form>
  )
}
