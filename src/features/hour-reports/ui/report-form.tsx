import { useTranslations } from 'next-intl'
import { specialities } from '@/domain/ticket'
import type { FormatLocale } from '@/i18n/format'
import { formatMonthOfYear } from '@/i18n/month-name'
import { Button } from '@/ui/button'
import { FilterLink } from '@/ui/filter-link'
import { SelectField } from '@/ui/select-field'
import { TextLink } from '@/ui/text-link'
import type { Choices } from '../choices'
import type { ReportPeriod } from '../period'
import { type HoursReportAddress, periods } from '../schema'
import { questionOf } from './question-of'

type Props = { here: string; address: HoursReportAddress; period: ReportPeriod; choices: Choices; locale: FormatLocale }

type Option = { value: string; label: string }
type Narrowing = 'client' | 'tariff' | 'member' | 'speciality'

const everybody = { client: 'all_clients', tariff: 'all_tariffs', member: 'all_people', speciality: 'all_specialities' } as const
const labels = {
  from: 'first_month',
  to: 'last_month',
  client: 'client',
  tariff: 'tariff',
  member: 'person',
  speciality: 'speciality',
} as const

/** Which months, and whose; a question of the address, so that it works without script. */
export function ReportForm({ here, address, period, choices, locale }: Props) {
  const t = useTranslations('hour_reports')
  const words = useTranslations('ticket.speciality')
  const named = (list: { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  const months = choices.months.map((month) => ({ value: month, label: formatMonthOfYear(`${month}-01`, locale) }))
  const among = (name: Narrowing, options: Option[], width?: string) => ({
    name,
    options,
    placeholder: t(everybody[name]),
    chosen: address[name] ?? '',
    width,
  })
  const selects = [
    { name: 'from' as const, options: withOwn(months, period.first, locale), chosen: period.first.slice(0, 7) },
    { name: 'to' as const, options: withOwn(months, period.last, locale), chosen: period.last.slice(0, 7) },
    among('client', named(choices.clients), 'max-w-56'),
    ...(choices.people.length > 0
      ? [among('tariff', named(choices.tariffs), 'max-w-48'), among('member', named(choices.people), 'max-w-56')]
      : []),
    among(
      'speciality',
      specialities.map((one) => ({ value: one, label: words(one) })),
    ),
  ].map((select) => ({ placeholder: undefined, width: undefined, ...select }))
  const isNarrowed = Boolean(address.client || address.tariff || address.member || address.speciality || period.isOwn)
  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        {periods.map((one) => (
          <FilterLink
            key={one}
            href={here + questionOf(address, { period: one, from: null, to: null })}
            aria-current={!period.isOwn && address.period === one ? 'true' : undefined}
          >
            {t(`periods.${one}`)}
          </FilterLink>
        ))}
      </div>
      <form method="get" className="flex flex-wrap items-end gap-2">
        {selects.map(({ name, options, placeholder, chosen, width }) => (
          <SelectField
            key={name}
            name={name}
            label={t(labels[name])}
            size={32}
            className={width}
            placeholder={placeholder}
            defaultValue={chosen}
            options={options}
          />
        ))}
        <Button size={32} type="submit">
          {t('show')}
        </Button>
        {isNarrowed && (
          <TextLink href={here} className="flex h-8 items-center px-1">
            {t('reset')}
          </TextLink>
        )}
      </form>
    </div>
  )
}

/** A month of an address may be older than those offered. */
function withOwn(months: Option[], first: string, locale: FormatLocale) {
  const value = first.slice(0, 7)
  return months.some((month) => month.value === value) ? months : [...months, { value, label: formatMonthOfYear(first, locale) }]
}
