'use client'

import { CirclePlay, CircleStop } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect } from 'react'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { FormDialog } from '@/ui/form-dialog'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { startTimerAction, stopTimerAction } from '../../actions'

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

/** Stops it: written down with a word about what was done, or let go. */
export function StopTimer({ tenant, elapsed, className }: { tenant: string; elapsed: string; className?: string }) {
  const t = useTranslations('desk.timer')
  return (
    <FormDialog<FormState>
      title={t('stopTitle', { time: elapsed })}
      done={t('stopped')}
      action={stopTimerAction.bind(null, tenant)}
      button={{ text: t('stop', { time: elapsed }), icon: <CircleStop />, look: 'secondary', className }}
    >
      {() => (
        <>
          <TextField name="note" label={t('note')} size={32} maxLength={500} autoComplete="off" autoFocus />
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
