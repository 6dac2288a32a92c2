'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { type OverageMode, overageModes } from '@/domain/consent'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { useHydrated } from '@/ui/use-hydrated'
import { setOverageAction } from '../actions'

type Props = { tenant: string; contract: { id: string; clientId: string }; mode: OverageMode; hours: string }

/** What is agreed of work beyond the hours. */
export function RuleForm({ tenant, contract, mode, hours }: Props) {
  const t = useTranslations('overage.form')
  const [state, submit] = useActionState(boundAction(setOverageAction, tenant), {})
  const isHydrated = useHydrated()
  const [chosen, choose] = useState<string>(mode)
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('saved')}</Banner>}
      <input type="hidden" name="clientId" value={contract.clientId} />
      <input type="hidden" name="contractId" value={contract.id} />
      <RadioCards
        name="mode"
        label={t('mode')}
        options={overageModes.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))}
        defaultValue={mode}
        onChange={choose}
        stacked
      />
      <div hidden={isHydrated && chosen !== 'automatic'}>
        <TextField name="hours" label={t('hours')} hint={t('hoursHint')} size={32} defaultValue={hours} autoComplete="off" />
      </div>
      <RadioCards
        name="from"
        label={t('from')}
        options={[
          { value: 'now', label: t('now') },
          { value: 'next', label: t('next') },
        ]}
        defaultValue="now"
      />
      <TextField name="note" label={t('note')} hint={t('noteHint')} size={32} maxLength={300} autoComplete="off" />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
