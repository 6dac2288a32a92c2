'use client'

import { useTranslations } from 'next-intl'
import { inviteColleague } from '../actions'
import { InvitePerson } from './invite-person'

/** A responsible invites into their own company. */
export function InviteColleagueForm({ tenant }: { tenant: string }) {
  const t = useTranslations('team.colleagues')
  return <InvitePerson tenant={tenant} action={inviteColleague} about={{ employee: t('employee'), responsible: t('responsible') }} />
}
