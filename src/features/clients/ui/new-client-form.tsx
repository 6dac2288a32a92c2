'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { takeOnAction } from '../actions'

type Named = { id: string; name: string }
type Props = { tenant: string; managers: Named[]; tariffs: Named[]; today: string; me: string }

export function NewClientForm({ tenant, managers, tariffs, today, me }: Props) {
  const t = useTranslations('clients.new')
  const [state, submit] = useActionState(boundAction(takeOnAction, tenant), {})
  return (
    <Form action={submit} state={state}>
      <TextField name="name" label={t('name')} autoComplete="off" dir="auto" required maxLength={160} />
      <SelectField
        name="managerId"
        label={t('manager')}
        options={managers.map(option)}
        defaultValue={isOne(managers, me)}
        placeholder={t('nobody')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField name="tariffId" label={t('tariff')} options={tariffs.map(option)} defaultValue={tariffs[0]?.id} />
        <TextField name="number" label={t('number')} autoComplete="off" required maxLength={60} />
      </div>
      <TextField name="startsOn" type="date" label={t('starts')} defaultValue={today} required className="max-w-60" />
      <Checkbox name="employeesSeeAll" label={t('sees_all')} />
      <SubmitButton size={40}>{t('submit')}</SubmitButton>
    </Form>
  )
}

const option = ({ id, name }: Named) => ({ value: id, label: name })

const isOne = (people: Named[], id: string) => (people.some((person) => person.id === id) ? id : undefined)
