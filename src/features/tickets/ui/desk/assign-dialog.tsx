'use client'

import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { assignAction } from '../../actions'
import type { StaffMember } from '../../people-around'
import type { TicketRef } from './on-ticket'
import { StaffChoice } from './staff-choice'
import { type DialogButton, TicketDialog } from './ticket-dialog'

type Props = { tenant: string; ticket: TicketRef; reader: Reader; staff: StaffMember[]; assigned: string[]; button: DialogButton }

/** Who works on the ticket: whoever is ticked, and nobody else. */
export function AssignDialog({ tenant, staff, assigned, ...dialog }: Props) {
  const t = useTranslations('desk.assign')
  return (
    <TicketDialog title={t('title')} done={t('done')} action={assignAction.bind(null, tenant)} {...dialog}>
      <StaffChoice staff={staff} chosen={assigned} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
