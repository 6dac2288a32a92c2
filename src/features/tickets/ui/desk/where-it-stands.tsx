import { useTranslations } from 'next-intl'
import { isOver, isWaiting } from '@/domain/ticket'
import { formatDate, formatDay, type Reader } from '@/i18n/format'
import type { DeskTicket } from '../../desk-ticket'
import { ReleaseDialog } from './release-dialog'

type Props = { tenant: string; ticket: DeskTicket; reader: Reader }

/** Why it waits or was refused, what is promised by when, when it closes by itself. */
export function WhereItStands({ tenant, ticket, reader }: Props) {
  const t = useTranslations('intake')
  const desk = useTranslations('desk.ticket')
  const { reason, status, plannedOn, release, closesAt } = ticket
  const day = plannedOn?.toISOString().slice(0, 10)
  const lines = [
    reason && (isWaiting(status) || isOver(status)) && (
      <p key="reason" className="wrap-anywhere">
        <span className="text-fg3">{desk(isWaiting(status) ? 'wait_reason' : 'refusal')}:</span> <bdi>{reason}</bdi>
      </p>
    ),
    day && !isOver(status) && (
      <p key="release" className="wrap-anywhere">
        {release
          ? t('release.promised_as', { date: formatDate(day, reader.locale), name: release })
          : t('release.promised', { date: formatDate(day, reader.locale) })}
      </p>
    ),
    closesAt && status === 'resolved' && <p key="closing">{t('closing.by_itself', { date: formatDay(closesAt, reader) })}</p>,
  ].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <div className="mt-2 grid gap-1 text-12 text-fg2">
      {lines}
      {day && status === 'waiting_release' && (
        <div>
          <ReleaseDialog
            tenant={tenant}
            ticket={{ number: ticket.number, version: ticket.version }}
            reader={reader}
            plannedOn={day}
            release={release}
          />
        </div>
      )}
    </div>
  )
}
