import { useTranslations } from 'next-intl'
import type { Effect } from '@/features/calendar-settings/effect'
import { formatInstant, type Reader } from '@/i18n/format'
import { TextLink } from '@/ui/text-link'

/** Which open tickets would have another due, the old one and the new one. */
export function MovedTickets({ tenant, effect, reader }: { tenant: string; effect: Effect; reader: Reader }) {
  const t = useTranslations('settings.tariffs.targets')
  return (
    <section aria-live="polite" aria-label={t('moved_title')} className="grid gap-1.5 text-13">
      <p className="font-strong">{t('moved', { count: effect.count })}</p>
      {effect.count > 0 && <p className="text-fg2">{t('moved_late', { count: effect.late })}</p>}
      <ul className="grid gap-1">
        {effect.rows.map(({ number, subject, before, after, isLate }) => (
          <li key={number} className="grid gap-x-3 sm:grid-cols-[minmax(0,1fr)_auto]">
            <span dir="auto" className="truncate text-fg2">
              <TextLink href={`/${tenant}/desk/tickets/${number}`}>#{number}</TextLink> {subject}
            </span>
            <span className={isLate ? 'text-breach' : 'text-fg2'}>
              {t('moved_row', { before: formatInstant(before, reader), after: formatInstant(after, reader) })}
            </span>
          </li>
        ))}
      </ul>
      {effect.count > effect.rows.length && (
        <p className="text-12 text-fg3">{t('moved_more', { count: effect.count - effect.rows.length })}</p>
      )}
    </section>
  )
}
