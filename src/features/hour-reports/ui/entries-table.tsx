import { useTranslations } from 'next-intl'
import type { HourLine } from '@/data/hour-lines'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'

/** The entries behind a figure: when, on what, for whom, who, of what kind, how long. */
export function EntriesTable({ tenant, lines, locale }: { tenant: string; lines: HourLine[]; locale: FormatLocale }) {
  const t = useTranslations('hour_reports')
  const speciality = useTranslations('ticket.speciality')
  const time = (minutes: number) => (minutes === 0 ? '—' : formatMinutes(minutes, locale))
  return (
    <Table
      caption={t('behind')}
      columns={[
        { label: t('day') },
        { label: t('work') },
        { label: t('client') },
        { label: t('person') },
        { label: t('sort') },
        { label: t('time'), figure: true },
        { label: t('of_it_spent'), figure: true },
        { label: t('of_it_over'), figure: true },
      ]}
    >
      {lines.map((line) => (
        <Row key={line.id}>
          <Cell className="whitespace-nowrap">{formatDate(line.workDate, locale)}</Cell>
          <Cell head className="min-w-56 wrap-anywhere">
            {line.number === null ? (
              <bdi>{line.subject}</bdi>
            ) : (
              <TextLink href={`/${tenant}/desk/tickets/${line.number}`}>
                {line.number} <bdi>{line.subject}</bdi>
              </TextLink>
            )}
            {line.note && (
              <span dir="auto" className="block text-12 text-fg3">
                {line.note}
              </span>
            )}
          </Cell>
          <Cell className="min-w-28 wrap-anywhere">
            <bdi>{line.clientName}</bdi>
          </Cell>
          <Cell className="min-w-28">
            <bdi>{line.person}</bdi>
            {line.speciality && <span className="block text-12 text-fg3">{speciality(line.speciality)}</span>}
          </Cell>
          <Cell quiet>{t(`sorts.${line.sort}`)}</Cell>
          <Cell figure className="font-strong">
            {formatMinutes(line.minutes, locale)}
          </Cell>
          <Cell figure>{time(line.spent)}</Cell>
          <Cell figure className={line.over + line.waived > 0 ? 'text-breach' : undefined}>
            {time(line.over + line.waived)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
