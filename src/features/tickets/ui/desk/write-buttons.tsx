import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TicketStatus } from '@/domain/ticket'
import { classes } from '@/ui/classes'
import { hiddenAtRest } from '@/ui/composer'
import { CircleCheck, CircleDotDashed, CirclePause, LockKeyhole, Send } from '@/ui/icons'
import { SubmitButton } from '@/ui/submit-button'
import type { nextSteps } from '../../schema-writing'

type Step = (typeof nextSteps)[number]

type Props = {
  status: TicketStatus
  moves: readonly TicketStatus[]
  /** Something else on the page is the main thing to do. */
  quiet: boolean
  /** Files are still on their way. */
  busy: boolean
  /** Until the composer is entered, sending is enough. */
  folded: boolean
}

/** The answer and, in the same gesture, the next step. Which buttons show follows from the mode by style, so it needs no script. */
export function WriteButtons({ status, moves, quiet, busy, folded }: Props) {
  const t = useTranslations('desk.write')
  const primary = quiet ? null : mainStep(status, moves)
  return (
    <>
      {steps
        .filter(({ to }) => to === null || moves.includes(to))
        .map(({ step, icon }) => (
          <SubmitButton
            key={step}
            name="next"
            value={step}
            icon={icon}
            disabled={busy}
            look={step === primary ? 'primary' : 'secondary'}
            data-default={step === 'stay' ? '' : undefined}
            className={classes('group-has-[[value=note]:checked]/write:hidden', folded && step !== 'stay' && hiddenAtRest)}
          >
            {t(buttonText[step])}
          </SubmitButton>
        ))}
      <SubmitButton icon={<LockKeyhole />} look="secondary" disabled={busy} className="not-group-has-[[value=note]:checked]/write:hidden">
        {t('add_note')}
      </SubmitButton>
    </>
  )
}

const steps: { step: Step; to: TicketStatus | null; icon: ReactNode }[] = [
  { step: 'stay', to: null, icon: <Send /> },
  { step: 'wait', to: 'waiting_client', icon: <CirclePause /> },
  { step: 'review', to: 'review', icon: <CircleDotDashed /> },
  { step: 'resolve', to: 'resolved', icon: <CircleCheck /> },
]

const buttonText = { stay: 'send', wait: 'wait', review: 'review', resolve: 'resolve' } as const

/** Work under way ends with the farthest step one may take; before that, answering is enough. */
function mainStep(status: TicketStatus, moves: readonly TicketStatus[]): Step {
  if (status !== 'in_progress' && status !== 'review') return 'stay'
  if (moves.includes('resolved')) return 'resolve'
  return moves.includes('review') ? 'review' : 'stay'
}
