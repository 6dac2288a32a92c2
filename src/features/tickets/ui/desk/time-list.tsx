import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { EmptyState } from '@/ui/empty-state'
import { Timer } from '@/ui/icons'
import { ReadingColumn } from '@/ui/reading-column'
import type { TicketTime, timeOfTicket } from '../../time-of-ticket'
import { CorrectTimeForm } from './correct-time-form'
import { LogTimeForm } from './log-time-form'

type Props = { tenant: string; time: NonNullable<Awaited<ReturnType<typeof timeOfTicket>>>; locale: FormatLocale }

/** Who worked on the ticket, when and how long; a mistyped entry is put right in its place. */
export function TimeList({ tenant, time, locale }: Props) {
  const t = useTranslations('writing.time')
  const tt = useTranslations('ticket.speciality')
  return (
    <ReadingColumn>
      <p className="mb-4 text-fg2 wrap-anywhere">
        <bdi>{time.subject}</bdi>
      </p>
      <LogTimeForm tenant={tenant} time={time} />
      {time.entries.length === 0 && (
        <EmptyState icon={<Timer />} title={t('none')}>
          {t('noneHint')}
        </EmptyState>
      )}
      <ul className="divide-y divide-line border-line border-y empty:hidden">
        {time.entries.map((entry) => (
          <li key={entry.id} className="grid gap-2 py-3">
            <div className={`flex flex-wrap items-baseline gap-x-3 gap-y-1 ${isOut(entry) ? 'text-fg3' : ''}`}>
              <span className={isOut(entry) ? 'line-through' : 'font-strong'}>{formatMinutes(entry.minutes, locale)}</span>
              <span className="min-w-0 wrap-anywhere">{entry.person}</span>
              <span className="text-fg2">
                {tt(entry.speciality)}, {t(`kind.${entry.kind}`)}
              </span>
              {entry.state !== 'approved' && (
                <span className={entry.state === 'pending' ? 'text-warning' : ''}>{t(`state.${entry.state}`)}</span>
              )}
              <span className="ml-auto text-fg3">{formatDate(entry.workDate, locale)}</span>
            </div>
            {entry.reason && (
              <p dir="auto" className="text-12 text-fg3 wrap-anywhere">
                {t('because', { reason: entry.reason })}
              </p>
            )}
            {entry.note && (
              <p dir="auto" className="text-fg2 wrap-anywhere">
                {entry.note}
              </p>
            )}
            {entry.mayCorrect && (
              <CorrectTimeForm
                key={JSON.stringify(entry)}
                tenant={tenant}
                number={time.number}
                entry={entry}
                today={time.today}
                locale={locale}
              />
            )}
          </li>
        ))}
      </ul>
    </ReadingColumn>
  )
}

/** It counts nowhere any more. */
const isOut = ({ state }: TicketTime) => state === 'rejected' || state === 'taken_back'
