import { useFormatter, useTranslations } from 'next-intl'
import { formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import { useMonthLeft } from '@/i18n/use-month-left'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { Facts } from '@/ui/facts'
import { limitInk, limitTone } from '@/ui/limit-tone'
import { ProgressBar } from '@/ui/progress-bar'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'
import type { ClientCard } from '../client-card'

export type ClientMonth = { quota: number; used: number; left: number; over: number; until: string; overageKopecks: number }

type Props = { tenant: string; client: ClientCard; month: ClientMonth | null; reader: Reader }

/** What a client has bought and what is left of it this month. */
export function ClientFacts({ tenant, client, month, reader }: Props) {
  const t = useTranslations('clients.card')
  const dayHere = useDay(reader.timeZone)
  return (
    <Facts>
      {month && <Month month={month} reader={reader} />}
      <p>
        <TextLink href={`/${tenant}/desk/clients/${client.id}/hours`}>{t('hours')}</TextLink>
      </p>
      <Section title={t('contract')} quiet>
        {client.contract ? <Contract contract={client.contract} reader={reader} /> : <p className="text-fg2">{t('no_contract')}</p>}
      </Section>
      <DefinitionList>
        <DefinitionRow name={t('manager')}>{client.manager?.name ?? <None />}</DefinitionRow>
        <DefinitionRow name={t('since')}>{dayHere(client.createdAt)}</DefinitionRow>
        <DefinitionRow name={t('sees')}>
          {t(client.employeesSeeAll ? 'sees_all' : 'sees_own')}
          {client.employeesSeeAll && client.employeesDecide && `, ${t('decide')}`}
        </DefinitionRow>
      </DefinitionList>
      {client.note && (
        <Section title={t('note')} quiet>
          <p className="whitespace-pre-wrap rounded-box border border-note-line bg-note px-3 py-2 text-note-fg wrap-anywhere">
            {client.note}
          </p>
        </Section>
      )}
    </Facts>
  )
}

function Month({ month, reader }: { month: ClientMonth; reader: Reader }) {
  const t = useTranslations('desk.hours')
  const left = useMonthLeft(reader.locale)
  const until = useTranslations('clients.card')('until', { date: useDay()(new Date(`${month.until}T00:00:00Z`)) })
  const time = (minutes: number) => formatMinutes(minutes, reader.locale)
  return (
    <div>
      <div className="mb-2 flex items-baseline justify-between gap-3 text-12 text-fg3">
        <h2 className="font-regular">{t('title')}</h2>
        {month.quota > 0 && <span>{t('of', { time: time(month.quota) })}</span>}
      </div>
      <p className={`font-strong text-20 ${limitInk[limitTone(month)]}`}>{left(month)}</p>
      <ProgressBar
        className="mt-2"
        label={t('bar', { used: time(month.used), quota: time(month.quota) })}
        total={Math.max(month.quota, month.used)}
        spent={month.used}
        tone={limitTone(month)}
      />
      <p className="mt-2 text-12 text-fg3">{until}</p>
    </div>
  )
}

function Contract({ contract, reader }: { contract: NonNullable<ClientCard['contract']>; reader: Reader }) {
  const t = useTranslations('clients.card')
  const day = useDay()
  const from = day(contract.startsOn)
  return (
    <DefinitionList>
      <DefinitionRow name={t('number')}>{contract.number}</DefinitionRow>
      <DefinitionRow name={t('tariff')}>{contract.tariff.name}</DefinitionRow>
      <DefinitionRow name={t('quota')}>{formatMinutes(contract.monthlyMinutes, reader.locale)}</DefinitionRow>
      <DefinitionRow name={t('overage')}>
        {t('overage_price', { price: formatMoney(contract.tariff.overageKopecks, reader.locale, { short: true }) })}
      </DefinitionRow>
      <DefinitionRow name={t('term')}>
        {contract.endsOn ? t('term_closed', { from, to: day(contract.endsOn) }) : t('term_open', { from })}
      </DefinitionRow>
      {contract.timeZone !== reader.timeZone && <DefinitionRow name={t('zone')}>{contract.timeZone}</DefinitionRow>}
    </DefinitionList>
  )
}

const None = () => <span className="text-fg3">{useTranslations('clients')('no_manager')}</span>

/** A `date` column is a day without a zone. */
/** Dates of the calendar stand in UTC; instants are read in a zone. */
function useDay(timeZone = 'UTC'): (day: Date) => string {
  const format = useFormatter()
  return (day) => format.dateTime(day, { day: 'numeric', month: 'long', year: 'numeric', timeZone })
}
