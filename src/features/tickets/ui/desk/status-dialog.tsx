'use client'

import { useTranslations } from 'next-intl'
import type { TicketStatus } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { moveAction } from '../../actions'
import type { Breach } from '../../breach-cause'
import type { MoveReasons } from '../../reasons'
import { MoveFields } from './move-fields'
import type { TicketRef } from './on-ticket'
import { type DialogButton, TicketDialog } from './ticket-dialog'

type Props = {
  tenant: string
  ticket: TicketRef
  reader: Reader
  moves: readonly TicketStatus[]
  reasons: MoveReasons
  /** Asked about when a late ticket is resolved. */
  breach?: Breach | null
  button: DialogButton
}

/** The moves that the table allows this member from here, with what each of them asks for. */
export function StatusDialog({ tenant, moves, reasons, breach = null, ...dialog }: Props) {
  const t = useTranslations('desk.move')
  return (
    <TicketDialog title={t('title')} done={t('done')} action={moveAction.bind(null, tenant)} {...dialog}>
      <MoveFields moves={moves} reasons={reasons} breach={breach} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
