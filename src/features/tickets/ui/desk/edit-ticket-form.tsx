'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { editAction } from '../../actions'
import type { TicketToEdit } from '../../ticket-to-edit'
import { ChangesBar } from '../changes-bar'
import { OnTicket, withoutStaleLine } from './on-ticket'

type Props = { tenant: string; ticket: TicketToEdit; reader: Reader }

/** Corrects a ticket; what changes stands in its history with who and when. */
export function EditTicketForm({ tenant, ticket, reader }: Props) {
  const t = useTranslations('writing.edit')
  const [state, send] = useActionState<FormState, FormData>(boundAction(editAction, tenant), {})
  return (
    <Form action={send} state={withoutStaleLine(state)} aria-label={t('label')}>
      <ChangesBar state={state} reader={reader} />
      <OnTicket ticket={ticket} state={state} />
      <TextField name="subject" label={t('subject')} maxLength={200} defaultValue={ticket.subject} required dir="auto" size={32} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="categoryId"
          label={t('category')}
          size={32}
          options={optionsOf(ticket.categories)}
          defaultValue={ticket.category.id}
        />
        <SelectField
          name="requesterId"
          label={t('requester')}
          size={32}
          options={optionsOf(ticket.people)}
          defaultValue={ticket.requester.id}
        />
        <SelectField
          name="objectId"
          label={t('object')}
          size={32}
          placeholder={t('none')}
          options={optionsOf(ticket.objects)}
          defaultValue={ticket.object?.id}
        />
        {ticket.contracts.length > 0 && (
          <SelectField
            name="contractId"
            label={t('contract')}
            hint={ticket.contracts.length > 1 ? t('contractHint') : undefined}
            size={32}
            placeholder={ticket.contractId ? undefined : t('none')}
            options={optionsOf(ticket.contracts)}
            defaultValue={ticket.contractId ?? undefined}
          />
        )}
        <SelectField
          name="teamId"
          label={t('team')}
          size={32}
          placeholder={t('none')}
          options={optionsOf(ticket.teams)}
          defaultValue={ticket.team?.id}
        />
      </div>
      <div>
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}

const optionsOf = (named: { id: string; name: string }[]) => named.map(({ id, name }) => ({ value: id, label: name }))
