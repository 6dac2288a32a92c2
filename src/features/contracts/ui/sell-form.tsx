'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { sellTerm } from '../actions'
import { type OfContract, OnContract } from './on-contract'

type Props = {
  tenant: string
  contract: OfContract
  tariffs: { id: string; label: string }[]
  tariffId: string
  startsOn: string
  months: number
}

/** So many months paid at once, under a tariff, from a day on. */
export function SellForm({ tenant, contract, tariffs, tariffId, startsOn, months }: Props) {
  const t = useTranslations('contracts.sell')
  const [state, submit] = useActionState(boundAction(sellTerm, tenant), {})
  return (
    <Form action={submit} state={state}>
      <OnContract contract={contract} />
      <SelectField
        name="tariffId"
        label={t('tariff')}
        size={32}
        options={tariffs.map(({ id, label }) => ({ value: id, label }))}
        defaultValue={tariffId}
      />
      <TextField name="startsOn" type="date" label={t('starts')} size={32} defaultValue={startsOn} required />
      <TextField name="months" type="number" min={1} max={36} label={t('months')} size={32} defaultValue={months} required />
      <TextField name="stubFrom" type="date" label={t('stub')} hint={t('stub_hint')} size={32} />
      <p className="text-12 text-fg3">{t('hint')}</p>
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
