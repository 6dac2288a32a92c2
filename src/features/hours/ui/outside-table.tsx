import { useTranslations } from 'next-intl'
import type { OutsideMonth } from '@/domain/hour-ledger'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'

type Props = {
  months: readonly OutsideMonth[]
  /** The first day of the one whose entries are listed. */
  chosen: string | null
  hrefOf: (query: { outside: string }) => string
  locale: FormatLocale
}

/** Work of days without a term, by calendar month: overage in full (rules §3.13). */
export function OutsideTable({ months, chosen, hrefOf, locale }: Props) {
  const t = useTranslations('hours.outside')
  return (
    <Table
      caption={t('label')}
      columns={[
        { label: t('month') },
        { label: t('used'), figure: true },
        { label: t('money'), figure: true },
        { label: t('free'), figure: true },
      ]}
    >
      {months.map(({ from, to, used, kopecks, included, warranty, forgiven }) => (
        <Row key={from} selected={from === chosen}>
          <Cell head className="whitespace-nowrap">
            <TextLink href={hrefOf({ outside: from })}>{formatPaperMonth({ from, to }, locale)}</TextLink>
          </Cell>
          <Cell figure>{formatMinutes(used, locale)}</Cell>
          <Cell figure quiet={kopecks === 0}>
            {formatMoney(kopecks, locale)}
          </Cell>
          <Cell figure quiet={included + warranty + forgiven === 0}>
            {formatMinutes(included + warranty + forgiven, locale)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
