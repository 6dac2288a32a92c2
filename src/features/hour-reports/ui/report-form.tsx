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

/** Which months, and whose; a question of the address, so that it works without script. */
export function ReportForm({ here, address, period, choices, locale }: Props) {
  const t = useTranslations('hour_reports')
  const words = useTranslations('ticket.speciality')
  const named = (list: { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  const months = choices.months.map((month) => ({ value: month, label: formatMonthOfYear(`${month}-01`, locale) }))
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
        <SelectField
          name="from"
          label={t('first_month')}
          size={32}
          defaultValue={period.first.slice(0, 7)}
          options={withOwn(months, period.first, locale)}
        />
        <SelectField
          name="to"
          label={t('last_month')}
          size={32}
          defaultValue={period.last.slice(0, 7)}
          options={withOwn(months, period.last, locale)}
        />
        <SelectField
          name="client"
          label={t('client')}
          size={32}
          className="max-w-56"
          placeholder={t('all_clients')}
          defaultValue={address.client ?? ''}
          options={named(choices.clients)}
        />
        {choices.people.length > 0 && (
          <>
            <SelectField
              name="tariff"
              label={t('tariff')}
              size={32}
              className="max-w-48"
              placeholder={t('all_tariffs')}
              defaultValue={address.tariff ?? ''}
              options={named(choices.tariffs)}
            />
            <SelectField
              name="member"
              label={t('person')}
              size={32}
              className="max-w-56"
              placeholder={t('all_people')}
              defaultValue={address.member ?? ''}
              options={named(choices.people)}
            />
          </>
        )}
        <SelectField
          name="speciality"
          label={t('speciality')}
          size={32}
          placeholder={t('all_specialities')}
          defaultValue={address.speciality ?? ''}
          options={specialities.map((one) => ({ value: one, label: words(one) }))}
        />
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
function withOwn(months: { value: string; label: string }[], first: string, locale: FormatLocale) {
  const value = first.slice(0, 7)
  return months.some((month) => month.value === value) ? months : [...months, { value, label: formatMonthOfYear(first, locale) }]
}
