'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { upgradeTerm } from '../actions'
import { type OfContract, OnContract } from './on-contract'

type Props = { tenant: string; contract: OfContract; termId: string; tariffs: { id: string; label: string }[] }

/** More hours within a term that runs. */
export function UpgradeForm({ tenant, contract, termId, tariffs }: Props) {
  const t = useTranslations('contracts.upgrade')
  const [state, submit] = useActionState(boundAction(upgradeTerm, tenant), {})
  if (tariffs.length === 0) return <p className="text-fg2">{t('none')}</p>
  return (
    <Form action={submit} state={state}>
      <OnContract contract={contract} termId={termId} />
      <SelectField name="tariffId" label={t('tariff')} size={32} options={tariffs.map(({ id, label }) => ({ value: id, label }))} />
      <RadioCards
        name="from"
        label={t('from')}
        options={[
          { value: 'now', label: t('now'), hint: t('now_hint') },
          { value: 'next', label: t('next'), hint: t('next_hint') },
        ]}
        defaultValue="next"
      />
      <p className="text-12 text-fg3">{t('hint')}</p>
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
