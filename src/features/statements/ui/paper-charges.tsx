import { useTranslations } from 'next-intl'
import type { StatementFigures } from '@/domain/statement-figures'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'

/** Overage with its money, what later facts changed in months before, and what is to pay. On a phone the rate stands under what it is for. */
export function PaperCharges({ figures, locale }: { figures: StatementFigures; locale: FormatLocale }) {
  const t = useTranslations('statements.paper')
  const speciality = useTranslations('statements.speciality')
  const { charges, adjustment, kopecks } = figures
  const isAdjusted = adjustment.kopecks !== 0 || adjustment.overageMinutes !== 0 || adjustment.carriedMinutes !== 0
  if (charges.length === 0 && !isAdjusted) return null
  const rateOf = (kopecks: number) => t('perHour', { price: formatMoney(kopecks, locale, { short: true }) })
  return (
    <div className="mt-6">
      <Table
        caption={t('charges')}
        columns={[
          { label: t('charges') },
          { label: t('time'), figure: true },
          { label: t('rate'), figure: true, className: 'max-sm:hidden' },
          { label: t('sum'), figure: true },
        ]}
      >
        {charges.map((charge) => (
          <Row key={`${charge.speciality} ${charge.number}`}>
            <Cell>
              {t('charge', { speciality: speciality(charge.speciality), number: String(charge.number) })}
              <span className="block text-12 text-fg3 sm:hidden">{rateOf(charge.ratePerHour)}</span>
            </Cell>
            <Cell figure>{formatMinutes(charge.minutes, locale)}</Cell>
            <Cell figure className="max-sm:hidden">
              {rateOf(charge.ratePerHour)}
            </Cell>
            <Cell figure>{formatMoney(charge.kopecks, locale)}</Cell>
          </Row>
        ))}
        {isAdjusted && (
          <Row>
            <Cell>
              {t('adjustment')}
              {adjustment.carriedMinutes !== 0 && `, ${t('adjustmentCarry', { time: formatMinutes(adjustment.carriedMinutes, locale) })}`}
              <span className="block text-12 text-fg3">{t('adjustmentWhy')}</span>
            </Cell>
            <Cell figure>{formatMinutes(adjustment.overageMinutes, locale)}</Cell>
            <Cell className="max-sm:hidden" />
            <Cell figure>{formatMoney(adjustment.kopecks, locale)}</Cell>
          </Row>
        )}
        <tr className="border-fg border-t">
          <th scope="row" className="h-10 pr-4 text-left font-strong">
            {t(kopecks < 0 ? 'toReturn' : 'toPay')}
          </th>
          <td className="max-sm:hidden" />
          <td colSpan={2} className="whitespace-nowrap text-right font-strong text-16">
            {formatMoney(Math.abs(kopecks), locale)}
          </td>
        </tr>
      </Table>
    </div>
  )
}
