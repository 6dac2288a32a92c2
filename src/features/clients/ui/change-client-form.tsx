'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { ButtonLink } from '@/ui/button-link'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { saveClient } from '../actions'

type Named = { id: string; name: string }
type Client = { id: string; name: string; manager: Named | null; employeesSeeAll: boolean; employeesDecide: boolean; note: string }
type Props = { tenant: string; client: Client; managers: Named[] }

/** The client's own page of facts. */
export function ChangeClientForm({ tenant, client, managers }: Props) {
  const t = useTranslations('clients')
  const [state, submit] = useActionState(boundAction(saveClient, tenant), {})
  const { manager } = client
  const offered = manager && !managers.some(({ id }) => id === manager.id) ? [manager, ...managers] : managers
  return (
    <div className="grid gap-5">
      <Form action={submit} state={state}>
        <input type="hidden" name="clientId" value={client.id} />
        <TextField
          name="name"
          label={t('new.name')}
          size={32}
          defaultValue={client.name}
          autoComplete="off"
          dir="auto"
          required
          maxLength={160}
        />
        <SelectField
          name="managerId"
          label={t('new.manager')}
          size={32}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={manager?.id ?? ''}
          placeholder={t('new.nobody')}
        />
        <Checkbox name="employeesSeeAll" label={t('new.sees_all')} defaultChecked={client.employeesSeeAll} />
        <Checkbox name="employeesDecide" label={t('edit.decide')} hint={t('edit.decide_hint')} defaultChecked={client.employeesDecide} />
        <TextArea name="note" label={t('edit.note')} hint={t('edit.note_hint')} rows={4} defaultValue={client.note} maxLength={4000} />
        <SubmitButton>{t('edit.save')}</SubmitButton>
      </Form>
      <div className="border-line border-t pt-4">
        <ButtonLink href={`/${tenant}/desk/clients/${client.id}?edit=archive`} look="danger">
          {t('archive.open')}
        </ButtonLink>
      </div>
    </div>
  )
}
