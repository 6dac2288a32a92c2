'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { TicketStatus } from '@/domain/ticket'
import { TextField } from '@/ui/text-field'
import type { MoveReasons } from '../../reasons'
import { PromiseFields } from './promise-fields'
import { ReasonFields } from './reason-fields'
import { StatusChoice } from './status-choice'

/** Where to, and what that move asks for: a refusal its reason, a release its date. */
export function MoveFields({ moves, reasons }: { moves: readonly TicketStatus[]; reasons: MoveReasons }) {
  const t = useTranslations('desk.move')
  const ahead = onward(moves)
  const [to, setTo] = useState(ahead[0])
  const list = to === 'refused' ? reasons.refusal : to === 'waiting_third_party' || to === 'waiting_release' ? reasons.postponement : null
  return (
    <>
      <StatusChoice label={t('status')} moves={ahead} onChange={setTo} />
      {list && <ReasonFields key={to === 'refused' ? 'refusal' : 'postponement'} reasons={list} />}
      {to === 'waiting_release' && <PromiseFields />}
      {to === 'waiting_client' && (
        <TextField name="reason" label={t('reason')} hint={t('reason_hint')} size={32} maxLength={500} autoComplete="off" />
      )}
    </>
  )
}

/** The first is chosen beforehand, so the step back stands last. */
const onward = (moves: readonly TicketStatus[]) => [
  ...moves.filter((status) => status !== 'registered'),
  ...moves.filter((status) => status === 'registered'),
]
