'use client'

import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { extendSolutionAction, voidBreachAction } from '../../actions-clocks'
import type { ClockGestures } from '../../clock-gestures'
import type { TicketRef } from './on-ticket'
import { TicketDialog } from './ticket-dialog'

type Props = { tenant: string; ticket: TicketRef; reader: Reader; gestures: ClockGestures }

/** What may be done to a ticket's clocks: a breach cleared with a reason, a solution in calendar days put off once. */
export function ClockDialogs({ gestures, ...rest }: Props) {
  if (gestures.voidable.length === 0 && gestures.extendableDays === 0) return null
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {gestures.voidable.length > 0 && <VoidDialog {...rest} breaches={gestures.voidable} />}
      {gestures.extendableDays > 0 && <ExtendDialog {...rest} most={gestures.extendableDays} />}
    </div>
  )
}

const button = { look: 'ghost', size: 28, className: '-ml-1.5 px-1.5!' } as const

function VoidDialog({ tenant, reader, breaches, ...dialog }: Omit<Props, 'gestures'> & { breaches: ClockGestures['voidable'] }) {
  const t = useTranslations('desk.void_breach')
  const kind = useTranslations('ticket.clock.kind')
  const options = breaches.map((breach) => ({
    value: `${breach.kind}:${breach.cycle}`,
    label: kind(breach.kind),
    hint: t('since', { at: formatInstant(breach.breachedAt, reader) }),
  }))
  return (
    <TicketDialog
      title={t('title')}
      done={t('done')}
      action={voidBreachAction.bind(null, tenant)}
      button={{ ...button, text: t('open') }}
      reader={reader}
      {...dialog}
    >
      <RadioCards name="clock" label={t('which')} options={options} defaultValue={options[0]?.value} />
      <TextArea name="reason" label={t('reason')} rows={3} required maxLength={500} />
      <p className="text-12 text-fg3">{t('hint')}</p>
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}

function ExtendDialog({ tenant, most, ...dialog }: Omit<Props, 'gestures'> & { most: number }) {
  const t = useTranslations('desk.extend')
  return (
    <TicketDialog
      title={t('title')}
      done={t('done')}
      action={extendSolutionAction.bind(null, tenant)}
      button={{ ...button, text: t('open') }}
      {...dialog}
    >
      <TextField
        name="days"
        label={t('days')}
        hint={t('most', { days: most })}
        size={32}
        inputMode="numeric"
        defaultValue={String(most)}
        autoComplete="off"
        required
      />
      <TextArea name="text" label={t('text')} rows={4} required maxLength={4000} />
      <p className="text-12 text-fg3">{t('hint')}</p>
      <SubmitButton>{t('submit')}</SubmitButton>
    </TicketDialog>
  )
}
