import { useTranslations } from 'next-intl'
import { formatAge, formatInstant, type Reader } from '@/i18n/format'
import { noticeWords } from '@/i18n/notice-words'
import { Link } from '@/ui/link'
import type { NoticeLine } from '../lines'
import type { NoticeGroup } from '../notice-page'
import { NoticeIcon } from './notice-icon'
import { ReadButton } from './read-button'

type Props = {
  tenant: string
  groups: NoticeGroup[]
  reader: Reader
  /** Where a ticket's page is: the desk's or the portal's. */
  place: 'desk' | 'portal'
}

/** What has come, a box for each ticket, its lines from the newest. */
export function NoticeLines({ tenant, groups, reader, place }: Props) {
  return (
    <ul className="grid gap-3">
      {groups.map((group) => (
        <Group key={group.lines[0]?.id} tenant={tenant} group={group} reader={reader} place={place} />
      ))}
    </ul>
  )
}

function Group({ tenant, group: { ticket, lines }, reader, place }: Omit<Props, 'groups'> & { group: NoticeGroup }) {
  const t = useTranslations('notices')
  const say = noticeWords(reader)
  const [first] = lines
  const hasUnread = lines.some(({ isUnread }) => isUnread)
  if (!first) return null

  /** Of what is about no ticket. */
  function bareHref({ contract, requestId, calendarId, statementId }: NoticeLine): string {
    if (statementId) return `/${tenant}/${place}/statements/${statementId}`
    if (calendarId) return `/${tenant}/admin/calendars/${calendarId}`
    if (!contract) return `/${tenant}/desk/requests/${requestId ?? ''}`
    if (place === 'portal') return `/${tenant}/portal/hours?contract=${contract.id}`
    return `/${tenant}/desk/clients/${contract.clientId}/contracts/${contract.id}`
  }

  return (
    <li className="rounded-box border border-line bg-surface">
      <div className="flex items-start gap-3 px-4 pt-3">
        <p className="min-w-0 flex-1 wrap-anywhere">
          {ticket ? (
            <Link href={`/${tenant}/${place}/tickets/${ticket.number}`} className="relative text-14 touch-target hover:text-ac">
              <span className="text-fg3 tabular-nums">#{ticket.number}</span> <span className="font-strong">{ticket.subject}</span>
            </Link>
          ) : (
            <Link href={bareHref(first)} className="relative font-strong text-14 touch-target hover:text-ac">
              {say(first)}
            </Link>
          )}
          {ticket && place === 'desk' && <span className="block text-12 text-fg3">{ticket.clientName}</span>}
        </p>
        {hasUnread && (
          <ReadButton
            tenant={tenant}
            label={ticket ? t('readTicket', { number: String(ticket.number) }) : t('readOne')}
            what={ticket ? { number: ticket.number } : { id: first.id }}
          />
        )}
      </div>
      <ul className="grid gap-2 px-4 pt-2 pb-3">
        {lines.map((line) => (
          <li key={line.id} className="flex gap-2.5">
            <span className="relative flex h-5 shrink-0 items-center">
              <NoticeIcon kind={line.kind} />
            </span>
            <div className="min-w-0 flex-1">
              <p className="wrap-anywhere">
                {line.isUnread && <span className="mr-1.5 mb-0.5 inline-block size-1.5 rounded-full bg-ac-fill" aria-hidden="true" />}
                <span className={line.isUnread ? 'font-strong' : 'text-fg2'}>{say(line)}</span>
                {line.isUnread && <span className="sr-only">, {t('isUnread')}</span>}
                {line.actorName && <span className="text-fg3"> · {line.actorName}</span>}
              </p>
              {line.said && <p className="line-clamp-2 text-fg3 wrap-anywhere">{line.said}</p>}
            </div>
            <time dateTime={line.at.toISOString()} title={formatInstant(line.at, reader)} className="shrink-0 text-12 text-fg3 leading-5">
              {formatAge(line.at, reader)}
            </time>
          </li>
        ))}
      </ul>
    </li>
  )
}
