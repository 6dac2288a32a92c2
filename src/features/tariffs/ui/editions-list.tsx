import { useTranslations } from 'next-intl'
import { formatDay, formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import type { TariffCard } from '../tariff-card'

/** What the tariff gave and cost before: whoever has paid keeps the edition they paid for. */
export function EditionsList({ editions, reader }: { editions: TariffCard['editions']; reader: Reader }) {
  const t = useTranslations('tariffs.editions')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { label: t('since') },
        { label: t('hours'), figure: true },
        { label: t('price'), figure: true },
        { label: t('overage'), figure: true },
        { label: t('sold'), figure: true },
      ]}
    >
      {editions.map((edition) => (
        <Row key={edition.number}>
          <Cell head className="whitespace-nowrap">
            {formatDay(edition.savedAt, reader)}
          </Cell>
          <Cell figure>{formatMinutes(edition.monthlyMinutes, reader.locale)}</Cell>
          <Cell figure>{formatMoney(edition.priceKopecks, reader.locale, { short: true })}</Cell>
          <Cell figure>{formatMoney(edition.overageKopecks, reader.locale, { short: true })}</Cell>
          <Cell figure>{edition.sold}</Cell>
        </Row>
      ))}
    </Table>
  )
}
