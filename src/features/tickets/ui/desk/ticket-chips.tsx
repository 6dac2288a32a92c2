import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { Chip } from '@/ui/chip'
import { Globe } from '@/ui/icons'
import { NamedIcon } from '@/ui/named-icon'
import { PriorityGlyph } from '@/ui/priority-glyph'
import { StatusGlyph } from '@/ui/status-glyph'
import type { DeskTicket } from '../../desk-ticket'
import { statusShapes } from '../ticket-status'
import { PriorityDialog } from './priority-dialog'
import { StatusDialog } from './status-dialog'

type Props = {
  tenant: string
  ticket: DeskTicket
  reader: Reader
  /** In the panel, where the chips are also what changes them. */
  compact?: boolean
}

/** Status, priority, category, and how and when it came in. */
export function TicketChips({ tenant, ticket, reader, compact = false }: Props) {
  const t = useTranslations('ticket')
  const desk = useTranslations('desk')
  const gesture = { tenant, reader, ticket: { number: ticket.number, version: ticket.version } }
  const status = { text: t(`status.${ticket.status}`), icon: <StatusGlyph shape={statusShapes[ticket.status]} /> }
  const priority = { text: t(`priority.${ticket.priority}`), icon: <PriorityGlyph level={ticket.priority} /> }
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {compact && ticket.moves.length > 0 ? (
        <StatusDialog
          {...gesture}
          moves={ticket.moves}
          reasons={ticket.reasons}
          breach={ticket.breach}
          button={{ ...status, 'aria-label': `${desk('move.open')}: ${status.text}`, className: chip, kbd: 'S', shortcut: 'KeyS' }}
        />
      ) : (
        <Chip icon={status.icon}>{status.text}</Chip>
      )}
      {compact && ticket.mayPrioritise ? (
        <PriorityDialog
          {...gesture}
          current={ticket.priority}
          button={{
            ...priority,
            'aria-label': `${desk('prioritise.open')}: ${priority.text}`,
            className: chip,
            kbd: 'P',
            shortcut: 'KeyP',
          }}
        />
      ) : (
        <Chip icon={priority.icon}>{priority.text}</Chip>
      )}
      <Chip icon={<NamedIcon name={ticket.category.icon} />}>{ticket.category.name}</Chip>
      {ticket.object && <Chip icon={<Globe />}>{ticket.object.name}</Chip>}
      {!compact && (
        <span className="ml-1 text-12 text-fg3">
          {desk('ticket.received', { channel: t(`channel.${ticket.channel}`), moment: formatInstant(ticket.receivedAt, reader) })}
        </span>
      )}
    </div>
  )
}

/** A button of a chip's looks. */
const chip = 'h-[26px]! gap-1.5! border-line! px-1.5! font-regular! text-12! text-fg2! icon-14'
