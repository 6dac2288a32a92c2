'use client'

import { useTranslations } from 'next-intl'
import { inviteContact } from '../actions'
import { InvitePerson } from './invite-person'

/** Staff invite somebody of a client. */
export function InviteContactForm({ tenant, clientId }: { tenant: string; clientId: string }) {
  const t = useTranslations('team')
  return (
    <InvitePerson
      tenant={tenant}
      action={inviteContact}
      hidden={{ clientId }}
      about={{ employee: t('contact.employee'), responsible: t('contact.responsible') }}
    />
  )
}
