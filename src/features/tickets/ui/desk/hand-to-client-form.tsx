'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { handToClientAction } from '../../actions'
import type { TicketToEdit } from '../../ticket-to-edit'
import { ChangesBar } from '../changes-bar'
import { OnTicket, withoutStaleLine } from './on-ticket'

type Props = { tenant: string; ticket: TicketToEdit; to: NonNullable<TicketToEdit['handTo']>; reader: Reader }

/** Hands the ticket to another client, once it has been read who will then see it. */
export function HandToClientForm({ tenant, ticket, to, reader }: Props) {
  const t = useTranslations('writing.edit')
  const [state, send] = useActionState<FormState, FormData>(boundAction(handToClientAction, tenant), {})
  if (to.people.length === 0) return <p className="mt-4 text-fg2">{t('nobodyThere', { client: to.name })}</p>
  return (
    <Form action={send} state={withoutStaleLine(state)} aria-label={t('handTo', { client: to.name })} className="mt-5 gap-4">
      <ChangesBar state={state} reader={reader} />
      <OnTicket ticket={ticket} state={state} />
      <input type="hidden" name="clientId" value={to.id} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="requesterId"
          label={t('newRequester')}
          size={32}
          options={to.people.map(option)}
          placeholder={t('choosePerson')}
        />
        {to.objects.length > 0 && (
          <SelectField name="objectId" label={t('object')} size={32} options={to.objects.map(option)} placeholder={t('none')} />
        )}
      </div>
      <Banner tone="warning">{t('exposes', { client: to.name, old: ticket.client.name })}</Banner>
      <p className="text-fg2">{to.tariff ? t('newClocks', { tariff: to.tariff }) : t('noClocks')}</p>
      <Checkbox name="sure" label={t('sure', { client: to.name })} />
      <div>
        <SubmitButton look="danger">{t('hand', { client: to.name })}</SubmitButton>
      </div>
    </Form>
  )
}

const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
