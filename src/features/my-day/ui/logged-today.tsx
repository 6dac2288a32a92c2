import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { formatMinutes, formatTimeRange, type Reader } from '@/i18n/format'
import { Section } from '@/ui/section'
import type { Logged } from '../my-day'

type Props = { tenant: string; logged: Logged[]; sum: number; reader: Reader }

/** What has been written down today, in the order it was worked. */
export function LoggedToday({ tenant, logged, sum, reader }: Props) {
  const t = useTranslations('my_day')
  if (logged.length === 0) return null
  return (
    <Section title={t('logged')} aside={<span className="text-fg3">{formatMinutes(sum, reader.locale)}</span>}>
      <ul className="divide-y divide-line border-line border-t max-md:rounded-box max-md:border max-md:bg-surface">
        {logged.map((entry) => (
          <li
            key={entry.id}
            className="grid min-h-10 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 py-1.5 max-md:px-4 md:grid-cols-[96px_40px_minmax(0,1fr)_minmax(0,180px)_auto]"
          >
            <span className="text-fg2 max-md:order-3 max-md:text-12">{range(entry)}</span>
            <span className="text-fg3 max-md:hidden">{entry.ticket.number}</span>
            <Link href={`/${tenant}/desk/tickets/${entry.ticket.number}`} className="min-w-0 hover:text-ac max-md:order-1">
              <span dir="auto" className="block truncate">
                {entry.note || entry.ticket.subject}
              </span>
            </Link>
            <span dir="auto" className="truncate text-fg2 max-md:hidden">
              {entry.ticket.client.name}
            </span>
            <span className="justify-self-end font-strong max-md:order-2">{formatMinutes(entry.minutes, reader.locale)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )

  function range({ startedAt, minutes }: Logged) {
    return startedAt && formatTimeRange(startedAt, new Date(startedAt.getTime() + minutes * 60_000), reader)
  }
}
