import { useTranslations } from 'next-intl'
import type { LedgerMonth } from '@/domain/hour-ledger'
import { type FormatLocale, formatDate, formatMinutes, formatMoney } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { HourPart } from '../schema'

type Props = {
  months: readonly LedgerMonth[]
  chosen: LedgerMonth
  /** Minutes that estimates hold at the end of a month, by its first day. */
  heldAt: ReadonlyMap<string, number>
  hrefOf: (query: { month: string; part?: HourPart }) => string
  locale: FormatLocale
}

/** The waterfall of a term in figures; each opens the entries behind it. */
export function MonthTable({ months, chosen, heldAt, hrefOf, locale }: Props) {
  const t = useTranslations('hours.months')
  const columns = ['carriedIn', 'granted', 'used', 'over', 'money', 'held', 'carriedOut', 'expired', 'free'] as const
  return (
    <Table caption={t('label')} columns={[{ label: t('month') }, ...columns.map((column) => ({ label: t(column), figure: true }))]}>
      {months.map((month, index) => (
        <Row key={month.from} selected={month.from === chosen.from}>
          <Cell head className="whitespace-nowrap">
            <TextLink href={hrefOf({ month: month.from })}>
              {month.month === 0 ? t('stub') : t('number', { number: month.month })}, {formatDate(month.from, locale)}
            </TextLink>
          </Cell>
          <Figure locale={locale} value={month.carriedIn} href={hrefOf({ month: month.from, part: 'carried' })} />
          <Figure locale={locale} value={month.granted} href={hrefOf({ month: month.from, part: 'granted' })} />
          <Figure locale={locale} value={month.used} href={hrefOf({ month: month.from })} />
          <Figure locale={locale} value={month.overage + month.uncovered} href={hrefOf({ month: month.from, part: 'over' })} />
          <Cell figure quiet={month.kopecks === 0}>
            {month.kopecks > 0 ? (
              <TextLink href={hrefOf({ month: month.from, part: 'over' })}>{formatMoney(month.kopecks, locale)}</TextLink>
            ) : (
              formatMoney(month.kopecks, locale)
            )}
          </Cell>
          <Figure locale={locale} value={heldAt.get(month.from) ?? 0} href={hrefOf({ month: month.from, part: 'held' })} />
          <Figure
            locale={locale}
            value={month.carriedOut}
            href={hrefOf({ month: months[index + 1]?.from ?? month.from, part: 'carried' })}
          />
          <Figure locale={locale} value={month.expired} href={hrefOf({ month: month.from })} />
          <Figure
            locale={locale}
            value={month.included + month.warranty + month.forgiven}
            href={hrefOf({ month: month.from, part: 'free' })}
          />
        </Row>
      ))}
    </Table>
  )
}

function Figure({ value, href, locale }: { value: number; href?: string; locale: FormatLocale }) {
  const text = formatMinutes(value, locale)
  return (
    <Cell figure quiet={value === 0}>
      {value > 0 && href ? <TextLink href={href}>{text}</TextLink> : text}
    </Cell>
  )
}
