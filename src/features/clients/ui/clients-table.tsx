import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { limitInk, limitTone } from '@/ui/limit-tone'
import { Link } from '@/ui/link'
import { ProgressBar } from '@/ui/progress-bar'
import { Cell, Row, Table } from '@/ui/table'
import type { ClientLine } from '../client-list'

type Line = ClientLine & { open: number }

/** Clients by name with the month's hours and what is open. */
export function ClientsTable({ tenant, clients, locale }: { tenant: string; clients: Line[]; locale: FormatLocale }) {
  const t = useTranslations('clients')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { label: t('column.name') },
        { label: t('column.manager'), className: 'max-lg:hidden' },
        { label: t('column.tariff'), className: 'max-lg:hidden' },
        { label: t('column.open'), figure: true },
        { label: t('column.hours'), className: 'max-md:hidden' },
        { label: t('column.left'), figure: true },
      ]}
    >
      {clients.map((client) => (
        <Row key={client.id}>
          <Cell head>
            <Link
              href={`/${tenant}/desk/clients/${client.id}`}
              data-row
              className="flex min-w-0 items-center gap-2.5 font-strong hover:text-ac"
            >
              <Avatar name={client.name} kind="client" size={24} />
              <bdi className="wrap-anywhere">{client.name}</bdi>
            </Link>
          </Cell>
          <Cell quiet={!client.manager} className="max-lg:hidden">
            {client.manager ?? t('no_manager')}
          </Cell>
          <Cell quiet={!client.tariff} className="max-lg:hidden">
            {client.tariff ?? t('no_contract')}
          </Cell>
          <Cell figure>
            {client.open > 0 ? (
              <Link href={`/${tenant}/desk?client=${client.id}`} className="hover:text-ac">
                {client.open}
              </Link>
            ) : (
              <span className="text-fg3">0</span>
            )}
          </Cell>
          <Cell className="w-40 max-md:hidden">{client.month && <MonthBar month={client.month} locale={locale} />}</Cell>
          <Cell figure quiet={!client.month}>
            {client.month ? <Left month={client.month} locale={locale} /> : t('no_contract')}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

type Month = { month: NonNullable<ClientLine['month']>; locale: FormatLocale }

function MonthBar({ month, locale }: Month) {
  const t = useTranslations('desk.hours')
  return (
    <ProgressBar
      label={t('bar', { used: formatMinutes(month.used, locale), quota: formatMinutes(month.quota, locale) })}
      total={Math.max(month.quota, month.used)}
      spent={month.used}
      tone={limitTone(month)}
    />
  )
}

function Left({ month, locale }: Month) {
  const t = useTranslations('clients')
  return (
    <span className={limitInk[limitTone(month)]}>
      {month.over > 0 ? t('over', { time: formatMinutes(month.over, locale) }) : formatMinutes(month.left, locale)}
    </span>
  )
}
