import { Timer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { EmptyState } from '@/ui/empty-state'
import { ReadingColumn } from '@/ui/reading-column'
import type { timeOfTicket } from '../../time-of-ticket'
import { CorrectTimeForm } from './correct-time-form'

type Props = { tenant: string; time: NonNullable<Awaited<ReturnType<typeof timeOfTicket>>>; locale: FormatLocale }

/** Who worked on the ticket, when and how long; a mistyped entry is put right in its place. */
export function TimeList({ tenant, time, locale }: Props) {
  const t = useTranslations('writing.time')
  const tt = useTranslations('ticket.speciality')
  if (time.entries.length === 0)
    return (
      <EmptyState icon={<Timer />} title={t('none')}>
        {t('noneHint')}
      </EmptyState>
    )
  return (
    <ReadingColumn>
      <p className="mb-4 text-fg2 wrap-anywhere">
        <bdi>{time.subject}</bdi>
      </p>
      <ul className="divide-y divide-line border-line border-y">
        {time.entries.map((entry) => (
          <li key={entry.id} className="grid gap-2 py-3">
            <div className={`flex flex-wrap items-baseline gap-x-3 gap-y-1 ${entry.isRejected ? 'text-fg3' : ''}`}>
              <span className="font-strong">{formatMinutes(entry.minutes, locale)}</span>
              <span className="min-w-0 wrap-anywhere">{entry.person}</span>
              <span className="text-fg2">
                {tt(entry.speciality)}, {t(`kind.${entry.kind}`)}
              </span>
              {entry.isRejected && <span>{t('rejected')}</span>}
              <span className="ml-auto text-fg3">{formatDate(entry.workDate, locale)}</span>
            </div>
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
