import { CircleDot, Play, SignalHigh, Timer, UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import type { ButtonSize } from '@/ui/button-style'
import type { DeskTicket } from '../../desk-ticket'
import { AssignDialog } from './assign-dialog'
import { awaitsStart } from './awaits-start'
import { PriorityDialog } from './priority-dialog'
import { StartWork } from './start-work'
import { StatusDialog } from './status-dialog'
import { TimeDialog } from './time-dialog'

type Props = {
  tenant: string
  ticket: DeskTicket
  reader: Reader
  size?: ButtonSize
  /** Where no column of people stands beside. */
  withPeople?: boolean
}

/** What one may do with a ticket besides writing in it; what one may not isn't there. */
export function TicketGestures({ tenant, ticket, reader, size = 32, withPeople = false }: Props) {
  const t = useTranslations('desk')
  const ref = { number: ticket.number, version: ticket.version }
  const common = { tenant, ticket: ref, reader }
  return (
    <>
      <TimeDialog
        {...common}
        speciality={ticket.me.speciality}
        button={{ text: t('time.open'), icon: <Timer />, size, look: 'ghost', kbd: 'L', shortcut: 'KeyL' }}
      />
      {withPeople && ticket.mayAssign && (
        <AssignDialog
          {...common}
          staff={ticket.staff}
          assigned={ticket.assignees.map(({ member }) => member.id)}
          button={{ text: t('ticket.assign'), icon: <UserPlus />, size, look: 'ghost', kbd: 'A', shortcut: 'KeyA' }}
        />
      )}
      {ticket.mayPrioritise && (
        <PriorityDialog
          {...common}
          current={ticket.priority}
          button={{ text: t('prioritise.open'), icon: <SignalHigh />, size, look: 'ghost', kbd: 'P', shortcut: 'KeyP' }}
        />
      )}
      {ticket.moves.length > 0 && (
        <StatusDialog
          {...common}
          moves={ticket.moves}
          button={{ text: t('move.open'), icon: <CircleDot />, size, look: 'secondary', kbd: 'S', shortcut: 'KeyS' }}
        />
      )}
      {awaitsStart(ticket) && (
        <StartWork tenant={tenant} ticket={ref} icon={<Play />} size={size}>
          {t('ticket.start')}
        </StartWork>
      )}
    </>
  )
}
