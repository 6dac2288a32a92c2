import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { Link } from '@/ui/link'
import { PriorityGlyph } from '@/ui/priority-glyph'
import type { RecentTicket } from '../../of-clients'
import { TicketStatusMark } from '../ticket-status'
import { LastWord } from './last-word'

/** A client's tickets, whatever their status. */
export function RecentTickets({ tenant, tickets, reader }: { tenant: string; tickets: RecentTicket[]; reader: Reader }) {
  const t = useTranslations('ticket')
  return (
    <ul className="divide-y divide-line border-line border-t empty:hidden">
      {tickets.map((ticket) => (
        <li
          key={ticket.id}
          className="relative grid min-h-9 grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-0.5 py-1.5 hover:bg-hover has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-ac md:grid-cols-[16px_40px_minmax(0,1fr)_140px_72px]"
        >
          <PriorityGlyph level={ticket.priority} label={`${t('priorityLabel')}: ${t(`priority.${ticket.priority}`)}`} />
          <span className="text-fg3 max-md:hidden">{ticket.number}</span>
          <Link
            href={`/${tenant}/desk/tickets/${ticket.number}`}
            data-row
            className="min-w-0 after:absolute after:inset-0 focus-visible:shadow-none focus-visible:outline-none"
          >
            <span dir="auto" title={ticket.subject} className="block truncate">
              {ticket.subject}
            </span>
          </Link>
          <span className="flex min-w-0 text-fg2 max-md:col-start-2 max-md:row-start-2">
            <TicketStatusMark status={ticket.status} />
          </span>
          <span className="justify-self-end max-md:row-start-1 max-md:col-start-3">
            <LastWord line={ticket} reader={reader} />
          </span>
        </li>
      ))}
    </ul>
  )
}
