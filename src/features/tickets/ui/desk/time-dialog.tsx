'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OverageRule } from '@/domain/consent'
import { parseDuration } from '@/domain/duration'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { useBalance } from '@/i18n/use-balance'
import { NowNext } from '@/ui/now-next'
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
  /** What the contract has left of the month, and what happens beyond it; none without a contract. */
  balance: { left: number; rule: OverageRule } | null
  button: DialogButton
}

/** Minutes worked without a word to anybody. */
export function TimeDialog({ tenant, speciality, kind, balance, ...dialog }: Props) {
  const t = useTranslations('desk.time')
  const words = useBalance(dialog.reader.locale)
  const [typed, setTyped] = useState({ minutes: '', kind })
  return (
    <TicketDialog title={t('title')} done={t('done')} action={logTimeAction.bind(null, tenant)} {...dialog}>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          name="minutes"
          label={t('minutes')}
          placeholder={t('minutes_hint')}
          size={32}
          autoComplete="off"
          autoFocus
          onChange={({ target }) => setTyped((was) => ({ ...was, minutes: target.value }))}
        />
        <SpecialityField label={t('speciality')} defaultValue={speciality} />
        <KindField label={t('kind')} defaultValue={kind} onPick={(picked) => setTyped((was) => ({ ...was, kind: picked }))} />
      </div>
      {balance && typed.kind === 'specialist' && (
        <output className="flex flex-wrap items-center gap-x-2 text-fg2">
          <NowNext {...words({ ...balance, minutes: parseDuration(typed.minutes) ?? 0 })} />
        </output>
      )}
      <TextField name="note" label={t('note')} hint={t('note_hint')} size={32} maxLength={500} autoComplete="off" />
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
