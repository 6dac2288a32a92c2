import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { EntryLine } from '../month-entries'
import { foldedWorks } from './folded-works'
import { RegularWorks } from './regular-works'

type Props = { entries: readonly EntryLine[]; ticketHref: (number: number) => string; locale: FormatLocale }

/** What was worked in the month: when, what, who, how long, where it came from and what was left. */
export function EntryTable({ entries, ticketHref, locale }: Props) {
  const t = useTranslations('hours.entries')
  const speciality = useTranslations('ticket.speciality')
  const time = (minutes: number) => formatMinutes(minutes, locale)
  return (
    <Table
      caption={t('label')}
      columns={[
        { label: t('day') },
        { label: t('work') },
        { label: t('person') },
        { label: t('speciality') },
        { label: t('time'), figure: true },
        { label: t('source') },
        { label: t('left'), figure: true },
      ]}
    >
      {foldedWorks(entries).map((entry) =>
        Array.isArray(entry) ? (
          <RegularWorks key={entry[0]?.id} works={entry} locale={locale} />
        ) : (
          <Row key={entry.id}>
            <Cell className="whitespace-nowrap">{formatDate(entry.workDate, locale)}</Cell>
            <Cell className="min-w-56">
              {entry.number === null ? (
                <bdi className="wrap-anywhere">{entry.subject}</bdi>
              ) : (
                <TextLink href={ticketHref(entry.number)}>
                  {entry.number} <bdi>{entry.subject}</bdi>
                </TextLink>
              )}
              {entry.note && (
                <span dir="auto" className="block text-12 text-fg3 wrap-anywhere">
                  {entry.note}
                </span>
              )}
            </Cell>
            <Cell>
              <bdi>{entry.person}</bdi>
            </Cell>
            <Cell>{speciality(entry.speciality)}</Cell>
            <Cell figure className={entry.spent ? 'font-strong' : ''} quiet={!entry.spent}>
              {time(entry.minutes)}
            </Cell>
            <Cell className="min-w-40" quiet={!entry.spent}>
              {sourceOf(entry)}
            </Cell>
            <Cell figure>{time(entry.left)}</Cell>
          </Row>
        ),
      )}
    </Table>
  )

  function sourceOf({ spent, kind }: EntryLine): string {
    if (!spent) return t(kind === 'specialist' ? 'forgiven' : kind)
    const parts = (['carried', 'granted', 'billed', 'awaiting', 'waived', 'uncovered'] as const).filter((part) => spent[part] > 0)
    const [only] = parts
    if (parts.length === 1 && only) return t(only)
    return parts.map((part) => t('part', { time: time(spent[part]), source: t(part) })).join(', ')
  }
}
