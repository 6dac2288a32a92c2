'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { TicketStatus } from '@/domain/ticket'
import { TextField } from '@/ui/text-field'
import type { Breach } from '../../breach-cause'
import type { MoveReasons } from '../../reasons'
import { CauseField } from './cause-field'
import { PromiseFields } from './promise-fields'
import { ReasonFields } from './reason-fields'
import { StatusChoice } from './status-choice'

type Props = { moves: readonly TicketStatus[]; reasons: MoveReasons; breach: Breach | null }

/** Where to, and what that move asks for: a refusal its reason, a release its date, a late ticket its cause. */
export function MoveFields({ moves, reasons, breach }: Props) {
  const t = useTranslations('desk.move')
  const ahead = onward(moves)
  const [to, setTo] = useState(ahead[0])
  const list = to === 'refused' ? reasons.refusal : to === 'waiting_third_party' || to === 'waiting_release' ? reasons.postponement : null
  return (
    <>
      <StatusChoice label={t('status')} moves={ahead} onChange={setTo} />
      {list && <ReasonFields key={to === 'refused' ? 'refusal' : 'postponement'} reasons={list} />}
      {to === 'resolved' && <CauseField breach={breach} />}
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
