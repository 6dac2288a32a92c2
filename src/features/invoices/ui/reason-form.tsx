'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { cancelInvoice, withdrawPayment } from '../actions'

type Props = { tenant: string; invoiceId: string; what: 'cancel' | 'withdraw' }

/** Takes an invoice or a payment back, folded until it is wanted; why is kept. */
export function ReasonForm({ tenant, invoiceId, what }: Props) {
  const t = useTranslations(`invoices.${what}`)
  const [state, submit] = useActionState(boundAction(what === 'cancel' ? cancelInvoice : withdrawPayment, tenant), {})
  return (
    <details open={Boolean(state.fields ?? state.message)}>
      <summary className="relative inline-flex h-8 cursor-pointer items-center text-fg2 touch-target hover:text-fg">{t('open')}</summary>
      <Form action={submit} state={state} className="mt-2 gap-3">
        <p className="text-fg2">{t('text')}</p>
        <input type="hidden" name="invoiceId" value={invoiceId} />
        <TextField name="reason" label={t('reason')} size={32} maxLength={500} required />
        <div>
          <SubmitButton look="danger">{t('submit')}</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
