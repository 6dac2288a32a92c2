'use client'

import { useTranslations } from 'next-intl'
import { type Priority, priorities } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { prioritiseAction } from '../../actions'
import type { TicketRef } from './on-ticket'
import { PriorityChoice } from './priority-choice'
import { type DialogButton, TicketDialog } from './ticket-dialog'

type Props = { tenant: string; ticket: TicketRef; reader: Reader; current: Priority; button: DialogButton }

export function PriorityDialog({ tenant, current, ...dialog }: Props) {
  const t = useTranslations('desk.prioritise')
  return (
    <TicketDialog title={t('title')} done={t('done')} action={prioritiseAction.bind(null, tenant)} {...dialog}>
      <PriorityChoice levels={priorities} current={current} />
      <p className="text-12 text-fg3">{t('hint')}</p>
    </TicketDialog>
  )
}
