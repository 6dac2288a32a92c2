'use client'

import { useTranslations } from 'next-intl'
import type { TicketStatus } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { moveAction } from '../../actions'
import type { MoveReasons, ReasonChoice } from '../../reasons'
import { MoveFields } from './move-fields'
import type { TicketRef } from './on-ticket'
import { type DialogButton, TicketDialog } from './ticket-dialog'

type Props = {
  tenant: string
  ticket: TicketRef
  reader: Reader
  moves: readonly TicketStatus[]
  reasons: MoveReasons
  /** Why a late ticket may be late, where nobody has said yet. */
  causes?: ReasonChoice[]
  button: DialogButton
}

/** The moves that the table allows this member from here, with what each of them asks for. */
export function StatusDialog({ tenant, moves, reasons, causes = [], ...dialog }: Props) {
  const t = useTranslations('desk.move')
  return (
    <TicketDialog title={t('title')} done={t('done')} action={moveAction.bind(null, tenant)} {...dialog}>
      <MoveFields moves={moves} reasons={reasons} causes={causes} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
