'use client'

import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { promiseReleaseAction } from '../../actions'
import type { TicketRef } from './on-ticket'
import { PromiseFields } from './promise-fields'
import { TicketDialog } from './ticket-dialog'

type Props = { tenant: string; ticket: TicketRef; reader: Reader; plannedOn: string; release: string | null }

/** Another date for what was promised; its author is told. */
export function ReleaseDialog({ tenant, plannedOn, release, ...dialog }: Props) {
  const t = useTranslations('intake.release')
  return (
    <TicketDialog
      title={t('title')}
      done={t('done')}
      action={promiseReleaseAction.bind(null, tenant)}
      button={{ text: t('change'), look: 'ghost', size: 28, className: '-ml-1.5 px-1.5!' }}
      {...dialog}
    >
      <PromiseFields plannedOn={plannedOn} release={release} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
