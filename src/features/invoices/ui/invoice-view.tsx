import { useTranslations } from 'next-intl'
import { vatPercent } from '@/domain/invoice'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import type { InvoiceCard } from '../invoices'

/** The lines of an invoice and what they come to. */
export function InvoiceView({ invoice, locale }: { invoice: InvoiceCard; locale: FormatLocale }) {
  const t = useTranslations('invoices.one')
  const money = (kopecks: number) => formatMoney(kopecks, locale)
  const percent = vatPercent[invoice.vat]
  const tax = percent === null ? t('without_vat') : t('vat', { percent, sum: money(invoice.vatKopecks) })
  return (
    <div className="grid gap-3">
      <Table
        caption={t('lines')}
        columns={[
          { label: t('text') },
          { label: t('quantity'), figure: true },
          { label: t('price'), figure: true },
          { label: t('sum'), figure: true },
        ]}
      >
        {invoice.lines.map((line) => (
          <Row key={line.position}>
            <Cell head className="min-w-48 wrap-anywhere">
              {line.text}
            </Cell>
            <Cell figure>{line.minutes === null ? '1' : formatMinutes(line.minutes, locale)}</Cell>
            <Cell figure>{money(line.unitKopecks)}</Cell>
            <Cell figure>{money(line.kopecks)}</Cell>
          </Row>
        ))}
      </Table>
      <div className="grid gap-1 text-right">
        <p className="font-strong text-16">{t('total', { sum: money(invoice.totalKopecks) })}</p>
        <p className="text-fg3">{tax}</p>
        <p className="text-fg2">{invoice.inWords}</p>
      </div>
    </div>
  )
}
