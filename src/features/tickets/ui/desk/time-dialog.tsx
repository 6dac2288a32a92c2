'use client'

import { useTranslations } from 'next-intl'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { logTimeAction } from '../../actions'
import { KindField } from './kind-field'
import type { TicketRef } from './on-ticket'
import { SpecialityField } from './speciality-field'
import { type DialogButton, TicketDialog } from './ticket-dialog'

type Props = {
  tenant: string
  ticket: TicketRef
  reader: Reader
  speciality: Speciality | null
  kind: TimeEntryKind | null
  button: DialogButton
}

/** Minutes worked without a word to anybody. */
export function TimeDialog({ tenant, speciality, kind, ...dialog }: Props) {
  const t = useTranslations('desk.time')
  return (
    <TicketDialog title={t('title')} done={t('done')} action={logTimeAction.bind(null, tenant)} {...dialog}>
      <div className="grid grid-cols-2 gap-3">
        <TextField name="minutes" label={t('minutes')} placeholder={t('minutes_hint')} size={32} autoComplete="off" autoFocus />
        <SpecialityField label={t('speciality')} defaultValue={speciality} />
        <KindField label={t('kind')} defaultValue={kind} />
      </div>
      <TextField name="note" label={t('note')} hint={t('note_hint')} size={32} maxLength={500} autoComplete="off" />
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
