import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { ListedTariff } from '../tariffs'

type Props = { tenant: string; caption: string; locale: FormatLocale; tariffs: ListedTariff[]; selectedId?: string }

export function TariffTable({ tenant, caption, locale, tariffs, selectedId }: Props) {
  const t = useTranslations('settings.tariffs')
  // Beside an opened tariff there is room for the main figures alone.
  const wide = selectedId ? 'hidden' : 'max-lg:hidden'
  return (
    <Table
      caption={caption}
      columns={[
        { label: t('name') },
        { label: t('hours'), figure: true },
        { label: t('price'), figure: true },
        { label: t('overage'), figure: true, className: wide },
        { label: t('calendar'), className: wide },
        { label: t('contracts'), figure: true, className: 'max-md:hidden' },
      ]}
    >
      {tariffs.map(({ id, name, monthlyMinutes, priceKopecks, overageKopecks, calendarName, contracts }) => (
        <Row key={id} selected={id === selectedId}>
          <Cell head className="font-strong!">
            <TextLink href={`/${tenant}/admin/tariffs?tariff=${id}`} className="text-fg! wrap-break-word">
              {name}
            </TextLink>
          </Cell>
          <Cell figure>{formatMinutes(monthlyMinutes, locale)}</Cell>
          <Cell figure>{formatMoney(priceKopecks, locale, { short: true })}</Cell>
          <Cell figure className={wide}>
            {formatMoney(overageKopecks, locale, { short: true })}
          </Cell>
          <Cell quiet className={wide}>
            {calendarName ?? t('own_calendar')}
          </Cell>
          <Cell figure className="max-md:hidden">
            {contracts}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
