import { useTranslations } from 'next-intl'
import { formatMinutes, formatTimeRange, type Reader } from '@/i18n/format'
import { Link } from '@/ui/link'
import { Section } from '@/ui/section'
import type { Logged } from '../my-day'

type Props = { tenant: string; logged: Logged[]; sum: number; reader: Reader }

/** What has been written down today, in the order it was worked, and its sum. */
export function LoggedToday({ tenant, logged, sum, reader }: Props) {
  const t = useTranslations('my_day')
  return (
    <Section title={t('logged')} quiet>
      <p className="font-strong text-20">{formatMinutes(sum, reader.locale)}</p>
      {logged.length === 0 && <p className="mt-1 text-12 text-fg3">{t('nothing_logged')}</p>}
      <ul className="mt-3 grid gap-3 empty:hidden">
        {logged.map((entry) => (
          <li key={entry.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-line border-t pt-2.5">
            {entry.number === null ? (
              <span dir="auto" className="min-w-0 wrap-anywhere">
                {entry.subject}
              </span>
            ) : (
              <Link href={`/${tenant}/desk/tickets/${entry.number}`} className="min-w-0 hover:text-ac">
                <span dir="auto" className="block wrap-anywhere">
                  {entry.note || entry.subject}
                </span>
              </Link>
            )}
            <span className="font-strong">{formatMinutes(entry.minutes, reader.locale)}</span>
            <span className="col-span-2 truncate text-12 text-fg3">
              {[range(entry), entry.number === null ? entry.note : `#${entry.number}`, entry.clientName].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )

  function range({ startedAt, minutes }: Logged) {
    return startedAt && formatTimeRange(startedAt, new Date(startedAt.getTime() + minutes * 60_000), reader)
  }
}
