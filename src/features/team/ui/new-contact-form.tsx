'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { newContact } from '../actions'
import { ContactFields } from './contact-fields'

/** Staff let somebody of a client in, or only note who they are. */
export function NewContactForm({ tenant, clientId }: { tenant: string; clientId: string }) {
  const t = useTranslations('team.contact')
  const [state, submit] = useActionState(boundAction(newContact, tenant), {})
  const access = [
    { value: 'invite', label: t('with_access'), hint: t('with_access_hint') },
    { value: 'none', label: t('without'), hint: t('without_hint') },
  ]
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="clientId" value={clientId} />
      <ContactFields />
      <RadioCards name="access" label={t('kind')} options={access} defaultValue="invite" />
      <SubmitButton>{t('add')}</SubmitButton>
    </Form>
  )
}
