import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { Earned } from '../profit'

type Props = {
  caption: string
  of: string
  rows: Earned[]
  all: Earned
  /** What a row without a name is. */
  nameless: string
  hrefOf: (key: string) => string
  locale: FormatLocale
}

/** What an hour brought, what earns least first. */
export function ProfitTable({ caption, of, rows, all, nameless, hrefOf, locale }: Props) {
  const t = useTranslations('hour_reports')
  const money = (kopecks: number) => (kopecks === 0 ? '—' : formatMoney(kopecks, locale, { short: true }))
  const rateOf = ({ rate }: Earned) => (rate === null ? t('no_work') : t('per_hour', { money: formatMoney(rate, locale, { short: true }) }))
  const cells = (row: Earned) => (
    <>
      <Cell figure>{money(row.terms)}</Cell>
      <Cell figure>{money(row.overage)}</Cell>
      <Cell figure>{money(row.oneOff)}</Cell>
      <Cell figure>
        {row.minutes > 0 && row.key ? (
          <TextLink href={hrefOf(row.key)}>{formatMinutes(row.minutes, locale)}</TextLink>
        ) : (
          formatMinutes(row.minutes, locale)
        )}
      </Cell>
      <Cell figure className="font-strong" quiet={row.rate === null}>
        {rateOf(row)}
      </Cell>
    </>
  )
  return (
    <Table
      caption={caption}
      columns={[
        { label: of },
        ...(['terms_money', 'overage_money', 'one_off_money', 'worked', 'rate'] as const).map((name) => ({ label: t(name), figure: true })),
      ]}
    >
      {rows.map((row) => (
        <Row key={row.key ?? 'none'}>
          <Cell head className="min-w-32 wrap-anywhere">
            <bdi>{row.name ?? nameless}</bdi>
          </Cell>
          {cells(row)}
        </Row>
      ))}
      <Row>
        <Cell head className="font-strong">
          {t('total')}
        </Cell>
        {cells(all)}
      </Row>
    </Table>
  )
}
