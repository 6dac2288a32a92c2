'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { archiveObject, restoreObject, saveObject } from '../actions'
import type { ClientCard } from '../client-card'
import { objectKinds } from '../schema'

type ClientObject = ClientCard['objects'][number]
type Props = { tenant: string; clientId: string /** None: a new one. */; object?: ClientObject }

/** What a client's tickets can be about. */
export function ObjectForm({ tenant, clientId, object }: Props) {
  const t = useTranslations('clients.objects')
  const [state, submit] = useActionState(boundAction(saveObject, tenant), {})
  return (
    <div className="grid gap-5">
      <Form action={submit} state={state}>
        <input type="hidden" name="clientId" value={clientId} />
        <input type="hidden" name="objectId" value={object?.id ?? ''} />
        <SelectField
          name="kind"
          label={t('kind')}
          size={32}
          options={objectKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={object?.kind ?? 'site'}
        />
        <TextField
          name="name"
          label={t('name')}
          size={32}
          defaultValue={object?.name}
          autoComplete="off"
          dir="auto"
          required
          maxLength={160}
        />
        <TextField name="address" label={t('address')} hint={t('address_hint')} size={32} defaultValue={object?.address} maxLength={300} />
        <TextArea name="note" label={t('note')} defaultValue={object?.note} maxLength={2000} />
        <SubmitButton>{t(object ? 'save' : 'add')}</SubmitButton>
      </Form>
      {object && <Shelf tenant={tenant} object={object} />}
    </div>
  )
}

function Shelf({ tenant, object }: { tenant: string; object: ClientObject }) {
  const t = useTranslations('clients.objects')
  const [state, submit] = useActionState(boundAction(object.archivedAt ? restoreObject : archiveObject, tenant), {})
  return (
    <Form action={submit} state={state} className="justify-items-start gap-2 border-line border-t pt-4">
      <input type="hidden" name="clientId" value={object.clientId} />
      <input type="hidden" name="objectId" value={object.id} />
      <SubmitButton look={object.archivedAt ? 'secondary' : 'danger'}>{t(object.archivedAt ? 'restore' : 'archive')}</SubmitButton>
    </Form>
  )
}
