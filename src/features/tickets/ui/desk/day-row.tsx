import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { Play } from '@/ui/icons'
import { Link } from '@/ui/link'
import { PriorityGlyph } from '@/ui/priority-glyph'
import type { TicketLine } from '../../ticket-line'
import { TicketStatusMark } from '../ticket-status'
import { LastWord } from './last-word'
import { RowClock } from './row-clock'
import { StartWork } from './start-work'

type Props = { tenant: string; line: TicketLine; reader: Reader /** Work on it may begin. */; startable?: boolean }

/** A ticket of the day: one row, or on a phone the subject over client and clock. */
export function DayRow({ tenant, line, reader, startable = false }: Props) {
  const t = useTranslations('my_day')
  const tt = useTranslations('ticket')
  return (
    <li className="relative grid min-h-10 grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-1 px-4 py-2.5 hover:bg-hover has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-ac md:grid-cols-[16px_164px_36px_minmax(0,1fr)_minmax(0,150px)_68px_28px] md:px-0 md:py-1.5">
      <span className="flex max-md:row-start-1">
        <PriorityGlyph level={line.priority} label={`${tt('priorityLabel')}: ${tt(`priority.${line.priority}`)}`} />
      </span>
      <span className="flex min-w-0 max-md:col-start-2 max-md:row-start-2 max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1">
        {line.status === 'review' ? <TicketStatusMark status="review" /> : <RowClock line={line} reader={reader} />}
        <span dir="auto" className="truncate text-fg3 md:hidden">
          {line.clientName}
        </span>
      </span>
      <span className="text-fg3 max-md:hidden">{line.number}</span>
      <Link
        href={`/${tenant}/desk/tickets/${line.number}`}
        data-row
        className={`min-w-0 after:absolute after:inset-0 focus-visible:shadow-none focus-visible:outline-none max-md:col-start-2 max-md:row-start-1 ${line.lastWordBy === 'client' ? 'font-strong' : ''}`}
      >
        <span dir="auto" title={line.subject} className="block truncate max-md:whitespace-normal max-md:text-14 max-md:wrap-anywhere">
          {line.subject}
        </span>
      </Link>
      <span dir="auto" title={line.clientName} className="truncate text-fg2 max-md:hidden">
        {line.clientName}
      </span>
      <span className="justify-self-end max-md:hidden">
        <LastWord line={line} reader={reader} />
      </span>
      {startable ? (
        <span className="relative z-1 max-md:col-start-3 max-md:row-span-2 max-md:row-start-1">
          <StartWork
            tenant={tenant}
            ticket={{ number: line.number, version: line.version }}
            look="ghost"
            size={28}
            label={t('start', { subject: line.subject })}
            icon={<Play />}
          />
        </span>
      ) : null}
    </li>
  )
}
