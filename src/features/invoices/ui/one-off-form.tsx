'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { billOneOff } from '../actions'
import { oneOffLines } from '../schema'

type Props = {
  tenant: string
  clientId: string /** Of an hour, as it is typed. */
  rate: string /** What is not billed yet. */
  proposed: { text: string; time: string }[]
}

/** Work without a contract: what was done, how long, and what an hour costs. */
export function OneOffForm({ tenant, clientId, rate, proposed }: Props) {
  const t = useTranslations('invoices.one_off')
  const [state, submit] = useActionState(boundAction(billOneOff, tenant), {})
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="clientId" value={clientId} />
      {oneOffLines.map((n) => (
        <fieldset key={n} className="grid min-w-0 gap-2 border-line border-b pb-3">
          <legend className="mb-1 text-12 text-fg3">{t('line', { n })}</legend>
          <TextField name={`text_${n}`} label={t('text')} size={32} defaultValue={proposed[n - 1]?.text} maxLength={300} />
          <div className="grid grid-cols-2 gap-3">
            <TextField
              name={`time_${n}`}
              label={t('time')}
              size={32}
              placeholder={t('time_example')}
              defaultValue={proposed[n - 1]?.time}
            />
            <TextField name={`price_${n}`} label={t('price')} size={32} inputMode="decimal" trailing="₽" defaultValue={rate} />
          </div>
        </fieldset>
      ))}
      <p className="text-12 text-fg3">{t('hint')}</p>
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
