import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { NotedCell } from '@/ui/noted-cell'
import { Cell, Row, Table } from '@/ui/table'
import type { HeldLine } from '../held-hours'

type Props = { lines: readonly HeldLine[]; ticketHref: (number: number) => string; locale: FormatLocale }

/** What approved estimates held in the month and let go again; it takes nothing from the balance until it is worked (rules §3.19). */
export function HeldTable({ lines, ticketHref, locale }: Props) {
  const t = useTranslations('hours.held')
  return (
    <Table
      caption={t('label')}
      columns={[
        { label: t('day') },
        { label: t('work') },
        { label: t('what'), className: 'max-md:hidden' },
        { label: t('time'), figure: true },
        { label: t('after'), figure: true, className: 'max-md:hidden' },
      ]}
    >
      {lines.map(({ id, on, number, subject, kind, minutes, held }) => (
        <Row key={id}>
          <Cell className="md:whitespace-nowrap">{formatDate(on, locale)}</Cell>
          <NotedCell href={ticketHref(number)} number={number} name={subject} brief={t(`kind.${kind}`)} />
          <Cell className="min-w-40 max-md:hidden">{t(`kind.${kind}`)}</Cell>
          <Cell figure className="font-strong">
            {minutes < 0 ? '−' : '+'}
            {formatMinutes(Math.abs(minutes), locale)}
          </Cell>
          <Cell figure className="max-md:hidden">
            {formatMinutes(held, locale)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
