import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { isWaiting } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import { AvatarStack } from '@/ui/avatar-stack'
import { PriorityGlyph } from '@/ui/priority-glyph'
import { StatusMark } from '@/ui/status-mark'
import type { TicketLine } from '../../ticket-line'
import { statusShapes, TicketStatusMark } from '../ticket-status'
import { LastWord } from './last-word'
import { RowClock } from './row-clock'

type Props = {
  tenant: string
  line: TicketLine
  reader: Reader
  /** In the panel now. */
  open: boolean
  roomy: boolean
  /** May be picked for a change of several at once. */
  pickable: boolean
}

/**
 * One line of the queue. Bold: the next word is ours. A plain link to the ticket's page, since a list of fifty must stay light; RowKeys
 * opens it in the panel where there is room for one.
 */
export function TicketRow({ tenant, line, reader, open, roomy, pickable }: Props) {
  const t = useTranslations('desk.row')
  const tt = useTranslations('ticket')
  const { number, people } = line
  return (
    <li className="list-row" data-ticket={number} data-open={open || undefined} data-roomy={roomy || undefined}>
      <span data-cell="pick">
        {pickable && <input type="checkbox" data-pick value={`${number}:${line.version}`} aria-label={t('select', { number })} />}
      </span>
      <span data-cell="priority">
        <PriorityGlyph level={line.priority} label={`${tt('priorityLabel')}: ${tt(`priority.${line.priority}`)}`} />
      </span>
      <span data-cell="clock">
        <RowClock line={line} reader={reader} />
      </span>
      <span data-cell="number" className={number > 9999 ? 'text-12' : undefined}>
        {number}
      </span>
      <span data-cell="subject">
        <a href={`/${tenant}/desk/tickets/${number}`} data-row aria-current={open ? 'true' : undefined} title={line.subject}>
          <span data-text data-ours={line.lastWordBy === 'client' || undefined} dir="auto">
            {line.subject}
          </span>
        </a>
      </span>
      <span data-cell="client" title={line.clientName}>
        <span data-text dir="auto">
          {line.clientName}
        </span>
      </span>
      <span data-cell="status">
        <RowStatus status={line.status} />
      </span>
      <span data-cell="people">{people.length > 0 ? <AvatarStack names={people} label={t('people')} max={2} /> : <Nobody />}</span>
      <span data-cell="word">
        <LastWord line={line} reader={reader} />
      </span>
    </li>
  )
}

/** Where the list is narrow, whom one waits for stands in the clock alone. */
function RowStatus({ status }: Pick<TicketLine, 'status'>) {
  const t = useTranslations('desk.row')
  if (!isWaiting(status)) return <TicketStatusMark status={status} />
  return (
    <>
      <span data-width="wide" className="min-w-0">
        <TicketStatusMark status={status} />
      </span>
      <span data-width="narrow">
        <StatusMark shape={statusShapes[status]}>{t('waits')}</StatusMark>
      </span>
    </>
  )
}

function Nobody() {
  const name = useTranslations('desk.row')('nobody')
  return (
    <span className="text-mark" title={name}>
      <UserPlus />
      <span className="sr-only">{name}</span>
    </span>
  )
}
