import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate } from '@/i18n/format'
import { formatMonthOfYear } from '@/i18n/month-name'
import { FilterLink } from '@/ui/filter-link'
import { Section } from '@/ui/section'
import type { HoursView } from '../hours-view'
import { type HourPart, hourParts } from '../schema'
import { EntryTable } from './entry-table'
import { HeldTable } from './held-table'
import type { HoursQuery } from './hours-href'

type Props = {
  view: HoursView
  part: HourPart | null
  hrefOf: (query: HoursQuery) => string
  ticketHref: (number: number) => string
  locale: FormatLocale
}

/** What is behind the figures of a month: its entries, all or of one part, and what estimates held. */
export function HoursEntries({ view, part, hrefOf, ticketHref, locale }: Props) {
  const t = useTranslations('hours.entries')
  const { entries, held, shown } = view
  const at = shown.isOutside ? { outside: shown.from } : { month: shown.from }
  const parts = hourParts.filter((one) => !shown.isOutside || one === 'over' || one === 'free')
  const title = shown.isOutside
    ? t('titleOutside', { month: formatMonthOfYear(shown.from, locale) })
    : t('title', { date: formatDate(shown.from, locale) })
  return (
    <Section
      title={title}
      aside={
        <span className="flex flex-wrap gap-1.5">
          <FilterLink href={hrefOf(at)} aria-current={part === null ? 'true' : undefined}>
            {t('all')}
          </FilterLink>
          {parts.map((one) => (
            <FilterLink key={one} href={hrefOf({ ...at, part: one })} aria-current={part === one ? 'true' : undefined}>
              {t(`only.${one}`)}
            </FilterLink>
          ))}
        </span>
      }
    >
      <div className="grid grid-cols-1 gap-6">
        {part !== 'held' &&
          (entries.length > 0 ? (
            <EntryTable entries={entries} ticketHref={ticketHref} locale={locale} />
          ) : (
            <p className="text-fg3">{t('none')}</p>
          ))}
        {(part === 'held' || (part === null && held.length > 0)) && <Held lines={held} ticketHref={ticketHref} locale={locale} />}
      </div>
    </Section>
  )
}

function Held({ lines, ...rest }: { lines: HoursView['held']; ticketHref: (number: number) => string; locale: FormatLocale }) {
  const t = useTranslations('hours.held')
  return (
    <Section title={t('title')} level={3}>
      <p className="mb-2 max-w-[72ch] text-12 text-fg3">{t('hint')}</p>
      {lines.length > 0 ? <HeldTable lines={lines} {...rest} /> : <p className="text-fg3">{t('none')}</p>}
    </Section>
  )
}
