import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { NotedCell } from '@/ui/noted-cell'
import { Cell, Row, Table } from '@/ui/table'
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
        { label: t('person'), className: onWide },
        { label: t('speciality'), className: onWide },
        { label: t('time'), figure: true },
        { label: t('source'), className: onWide },
        { label: t('left'), figure: true, className: onWide },
      ]}
    >
      {foldedWorks(entries).map((entry) =>
        Array.isArray(entry) ? (
          <RegularWorks key={entry[0]?.id} works={entry} locale={locale} />
        ) : (
          <Row key={entry.id}>
            <Cell className="md:whitespace-nowrap">{formatDate(entry.workDate, locale)}</Cell>
            <NotedCell
              href={entry.number === null ? null : ticketHref(entry.number)}
              number={entry.number}
              name={entry.subject}
              note={entry.note}
              brief={[entry.person, sourceOf(entry)].join(', ')}
            />
            <Cell className={onWide}>
              <bdi>{entry.person}</bdi>
            </Cell>
            <Cell className={onWide}>{speciality(entry.speciality)}</Cell>
            <Cell figure className={entry.spent ? 'font-strong' : ''} quiet={!entry.spent}>
              {time(entry.minutes)}
            </Cell>
            <Cell className="min-w-40 max-md:hidden" quiet={!entry.spent}>
              {sourceOf(entry)}
            </Cell>
            <Cell figure className={onWide}>
              {time(entry.left)}
            </Cell>
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

/** A phone has room for the day, the work and its time. */
const onWide = 'max-md:hidden'
