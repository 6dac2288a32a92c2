import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { CircleDot, Play, SignalHigh, Timer } from '@/ui/icons'
import type { DeskTicket } from '../../desk-ticket'
import { awaitsStart } from './awaits-start'
import { PriorityDialog } from './priority-dialog'
import { StartWork } from './start-work'
import { StatusDialog } from './status-dialog'
import { TimeDialog } from './time-dialog'
import { StartTimer, StopTimer } from './timer-button'

type Props = { tenant: string; ticket: DeskTicket; reader: Reader }

/** What one may do with a ticket besides writing in it; what one may not isn't there. */
export function TicketGestures({ tenant, ticket, reader }: Props) {
  const t = useTranslations('desk')
  const ref = { number: ticket.number, version: ticket.version }
  const common = { tenant, ticket: ref, reader }
  return (
    <>
      {ticket.timer?.number === ticket.number ? (
        <StopTimer tenant={tenant} timer={ticket.timer} reader={reader} />
      ) : (
        <StartTimer tenant={tenant} number={ticket.number} />
      )}
      <TimeDialog
        {...common}
        speciality={ticket.me.speciality}
        kind={ticket.timeKind}
        balance={ticket.month && { left: ticket.month.left, rule: ticket.month.rule }}
        button={{ text: t('time.open'), icon: <Timer />, look: 'ghost', kbd: 'L', shortcut: 'KeyL' }}
      />
      {ticket.mayPrioritise && (
        <PriorityDialog
          {...common}
          current={ticket.priority}
          button={{ text: t('prioritise.open'), icon: <SignalHigh />, look: 'ghost', kbd: 'P', shortcut: 'KeyP' }}
        />
      )}
      {ticket.moves.length > 0 && (
        <StatusDialog
          {...common}
          moves={ticket.moves}
          reasons={ticket.reasons}
          breach={ticket.breach}
          button={{
            text: t('move.open'),
            icon: <CircleDot />,
            look: 'secondary',
            kbd: 'S',
            shortcut: 'KeyS',
            className: 'max-md:order-first',
          }}
        />
      )}
      {awaitsStart(ticket) && (
        <StartWork tenant={tenant} ticket={ref} icon={<Play />}>
          {t('ticket.start')}
        </StartWork>
      )}
    </>
  )
}
