'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import type { ClientCard } from '@/features/clients/client-card'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { keepContract } from '../actions'
import type { ContractState } from '../contract-action'

type Named = { id: string; name: string }
type Tariff = Named & { monthlyMinutes: number }
type Props = {
  tenant: string
  clientId: string
  tariffs: Tariff[]
  calendars: Named[]
  managers: Named[]
  /** What of the client's a contract may be for. */
  objects: Named[]
  today: string
  /** What the answer says would become of open tickets. */
  effect: ReactNode
  /** None: a new one. */
  contract?: ClientCard['contracts'][number]
}

export function ContractForm({ tenant, clientId, tariffs, calendars, managers, objects, today, effect, contract }: Props) {
  const t = useTranslations('clients.contracts')
  const moves = useTranslations('calendars.effect')
  const [state, submit] = useActionState<ContractState, FormData>(boundAction(keepContract, tenant), {})
  const [first] = tariffs
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="contractId" value={contract?.id ?? ''} />
      <TextField name="number" label={t('number')} size={32} defaultValue={contract?.number} autoComplete="off" required maxLength={60} />
      <SelectField
        name="tariffId"
        label={t('tariff')}
        size={32}
        options={tariffs.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={contract?.tariffId ?? first?.id}
      />
      <SelectField
        name="calendarId"
        label={t('calendar')}
        size={32}
        placeholder={t('calendar_of_tariff')}
        options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={contract?.calendarId ?? ''}
      />
      <TextField name="subject" label={t('subject')} hint={t('subject_hint')} size={32} defaultValue={contract?.subject} maxLength={200} />
      {objects.length > 0 && (
        <SelectField
          name="objectId"
          label={t('object')}
          hint={t('object_hint')}
          size={32}
          placeholder={t('any_object')}
          options={objects.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={contract?.objectId ?? ''}
        />
      )}
      <SelectField
        name="managerId"
        label={t('manager')}
        size={32}
        placeholder={t('clients_manager')}
        options={managers.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={contract?.managerId ?? ''}
      />
      <TextField
        name="hours"
        label={t('hours')}
        size={32}
        inputMode="decimal"
        defaultValue={inHours(contract?.monthlyMinutes ?? first?.monthlyMinutes ?? 0)}
        required
      />
      <TextField
        name="startsOn"
        type="date"
        label={t('starts')}
        size={32}
        defaultValue={contract ? dayOf(contract.startsOn) : today}
        required
      />
      <TextField
        name="endsOn"
        type="date"
        label={t('ends')}
        hint={t('ends_hint')}
        size={32}
        defaultValue={contract?.endsOn ? dayOf(contract.endsOn) : ''}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="step" value="save">
          {t(contract ? 'save' : 'add')}
        </SubmitButton>
        {contract && (
          <SubmitButton look="ghost" name="step" value="try">
            {moves('show')}
          </SubmitButton>
        )}
      </div>
      {effect}
    </Form>
  )
}

const inHours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100).replace('.', ',')
const dayOf = (date: Date) => date.toISOString().slice(0, 10)
