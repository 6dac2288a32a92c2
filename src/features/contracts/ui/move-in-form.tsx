'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { moveIn } from '../actions'
import { type OfContract, OnContract } from './on-contract'

/** A term that was begun and paid elsewhere goes on here. */
export function MoveInForm({ tenant, contract, startsOn }: { tenant: string; contract: OfContract; startsOn: string }) {
  const t = useTranslations('contracts.move_in')
  const [state, submit] = useActionState(boundAction(moveIn, tenant), {})
  return (
    <Form action={submit} state={state}>
      <p className="text-fg2">{t('lead')}</p>
      <OnContract contract={contract} />
      <TextField name="startsOn" type="date" label={t('starts')} size={32} defaultValue={startsOn} required />
      <TextField name="months" type="number" min={1} max={36} label={t('months')} size={32} defaultValue={1} required />
      <TextField
        name="openingMonth"
        type="number"
        min={1}
        max={36}
        label={t('month')}
        hint={t('month_hint')}
        size={32}
        defaultValue={1}
        required
      />
      <TextField name="openingMinutes" label={t('minutes')} hint={t('minutes_hint')} size={32} defaultValue="0" required />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
