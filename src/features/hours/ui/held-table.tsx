import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { HeldLine } from '../held-hours'

type Props = { lines: readonly HeldLine[]; ticketHref: (number: number) => string; locale: FormatLocale }

/** What approved estimates held in the month and let go again; it takes nothing from the balance until it is worked (rules §3.19). */
export function HeldTable({ lines, ticketHref, locale }: Props) {
  const t = useTranslations('hours.held')
  return (
    <Table
      caption={t('title')}
      columns={[
        { label: t('day') },
        { label: t('work') },
        { label: t('what') },
        { label: t('time'), figure: true },
        { label: t('after'), figure: true },
      ]}
    >
      {lines.map(({ id, on, number, subject, kind, minutes, held }) => (
        <Row key={id}>
          <Cell className="whitespace-nowrap">{formatDate(on, locale)}</Cell>
          <Cell className="min-w-56">
            <TextLink href={ticketHref(number)}>
              {number} <bdi>{subject}</bdi>
            </TextLink>
          </Cell>
          <Cell className="min-w-40">{t(`kind.${kind}`)}</Cell>
          <Cell figure className="font-strong">
            {minutes < 0 ? '−' : '+'}
            {formatMinutes(Math.abs(minutes), locale)}
          </Cell>
          <Cell figure>{formatMinutes(held, locale)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
