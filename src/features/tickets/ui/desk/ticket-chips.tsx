import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { Chip } from '@/ui/chip'
import { PriorityGlyph } from '@/ui/priority-glyph'
import { StatusGlyph } from '@/ui/status-glyph'
import type { DeskTicket } from '../../desk-ticket'
import { CategoryIcon } from '../category-icon'
import { statusShapes } from '../ticket-status'

/** Status, priority, category, and how and when it came in. */
export function TicketChips({ ticket, reader, short = false }: { ticket: DeskTicket; reader: Reader; short?: boolean }) {
  const t = useTranslations('ticket')
  const desk = useTranslations('desk.ticket')
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Chip icon={<StatusGlyph shape={statusShapes[ticket.status]} />}>{t(`status.${ticket.status}`)}</Chip>
      <Chip icon={<PriorityGlyph level={ticket.priority} />}>{t(`priority.${ticket.priority}`)}</Chip>
      {!short && <Chip icon={<CategoryIcon name={ticket.category.icon} />}>{ticket.category.name}</Chip>}
      {!short && (
        <span className="ml-1 text-12 text-fg3">
          {desk('received', { channel: t(`channel.${ticket.channel}`), moment: formatInstant(ticket.receivedAt, reader) })}
        </span>
      )}
    </div>
  )
}
