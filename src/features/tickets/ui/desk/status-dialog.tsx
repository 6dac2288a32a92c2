'use client'

import { useTranslations } from 'next-intl'
import type { TicketStatus } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { moveAction } from '../../actions'
import type { TicketRef } from './on-ticket'
import { StatusChoice } from './status-choice'
import { type DialogButton, TicketDialog } from './ticket-dialog'

type Props = { tenant: string; ticket: TicketRef; reader: Reader; moves: readonly TicketStatus[]; button: DialogButton }

/** The moves that the table allows this member from here. */
export function StatusDialog({ tenant, moves, ...dialog }: Props) {
  const t = useTranslations('desk.move')
  return (
    <TicketDialog title={t('title')} done={t('done')} action={moveAction.bind(null, tenant)} {...dialog}>
      <StatusChoice label={t('status')} moves={moves} />
      <TextField name="reason" label={t('reason')} hint={t('reason_hint')} size={32} maxLength={500} autoComplete="off" />
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
