'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect } from 'react'
import type { Reader } from '@/i18n/format'
import { useBalance } from '@/i18n/use-balance'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { FormDialog } from '@/ui/form-dialog'
import { CirclePlay, CircleStop } from '@/ui/icons'
import { NowNext } from '@/ui/now-next'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { startTimerAction, stopTimerAction } from '../../actions'
import type { RunningTimer } from '../../running-timer'
import { elapsed, minutesRun } from './timer-elapsed'

/** Starts to count the time on a ticket; what ran before is written down. */
export function StartTimer({ tenant, number }: { tenant: string; number: number }) {
  const t = useTranslations('desk.timer')
  const tError = useTranslations('error')
  const [state, send] = useActionState<FormState, FormData>(boundAction(startTimerAction, tenant), {})

  useEffect(() => {
    if (state.message) showToast({ text: tError(state.message.key as Parameters<typeof tError>[0], state.message.values) })
    else if (state.done) showToast({ text: t('started') })
  }, [state, t, tError])

  return (
    <form action={send}>
      <input type="hidden" name="number" value={number} />
      <SubmitButton look="ghost" className="size-8 px-0! max-md:size-11" aria-label={t('start')} title={t('start')} icon={<CirclePlay />} />
    </form>
  )
}

type StopProps = { tenant: string; timer: Pick<RunningTimer, 'startedAt' | 'balance'>; reader: Reader; className?: string }

/** Stops it: written down with a word about what was done and what the client will then have left, or let go. */
export function StopTimer({ tenant, timer, reader, className }: StopProps) {
  const t = useTranslations('desk.timer')
  const balance = useBalance(reader.locale)
  const time = elapsed(timer, reader)
  return (
    <FormDialog<FormState>
      title={t('stopTitle', { time })}
      done={t('stopped')}
      action={stopTimerAction.bind(null, tenant)}
      button={{ text: t('stop', { time }), icon: <CircleStop />, look: 'secondary', className }}
    >
      {() => (
        <>
          <TextField name="note" label={t('note')} size={32} maxLength={500} autoComplete="off" autoFocus />
          {timer.balance && (
            <p className="flex flex-wrap items-center gap-x-2 text-fg2">
              <NowNext {...balance({ ...timer.balance, minutes: minutesRun(timer, reader) })} />
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <SubmitButton name="verdict" value="log" data-default="">
              {t('log')}
            </SubmitButton>
            <SubmitButton name="verdict" value="drop" look="danger">
              {t('drop')}
            </SubmitButton>
          </div>
        </>
      )}
    </FormDialog>
  )
}
