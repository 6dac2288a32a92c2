import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate } from '@/i18n/format'
import { FilterLink } from '@/ui/filter-link'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import type { HoursView } from '../hours-view'
import type { ContractChoice } from '../pick-contract'
import { type HoursAddress, hourParts } from '../schema'
import { BurnLine } from './burn-line'
import { EntryTable } from './entry-table'
import { HoursFigures } from './hours-figures'
import { type HoursQuery, hoursHref } from './hours-href'
import { MonthTable } from './month-table'
import { Waterfall } from './waterfall'

type Props = {
  view: HoursView
  contracts: ContractChoice[]
  contract: ContractChoice
  /** The address without a query. */
  here: string
  asked: HoursAddress
  ticketHref: (number: number) => string
  locale: FormatLocale
}

/** A contract's hours: the figures, how they moved and burn, the months, the entries. The same for the client and the agency. */
export function HoursScreen({ view, contracts, contract, here, asked, ticketHref, locale }: Props) {
  const t = useTranslations('hours')
  const { terms, term, months, month, burn } = view
  const kept = { contract: contract.id, term: term.id }
  const hrefOf = (query: HoursQuery) => hoursHref(here, { ...kept, ...query })
  const before = months[months.indexOf(month) - 1] ?? null
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-5 py-3 max-md:px-4">
        {contracts.length > 1 && (
          <Segmented
            label={t('contracts')}
            items={contracts.map(({ id, number }) => ({
              href: hoursHref(here, { contract: id }),
              label: number,
              active: id === contract.id,
            }))}
          />
        )}
        <Segmented
          label={t('terms')}
          items={terms.map(({ id, from, to }) => ({
            href: hoursHref(here, { contract: contract.id, term: id }),
            label: t('span', { from: formatDate(from, locale), to: formatDate(lastDay(to), locale) }),
            active: id === term.id,
          }))}
        />
      </div>
      <HoursFigures view={view} locale={locale} />
      <div className="grid grid-cols-1 border-line border-b lg:grid-cols-2 lg:divide-x lg:divide-line">
        <div className="min-w-0 px-5 py-4 max-md:px-4">
          <Section title={t('waterfall.title')}>
            <Waterfall before={before} month={month} overAtEnd={view.isRunning ? burn.overAtEnd : null} locale={locale} />
          </Section>
        </div>
        <div className="min-w-0 px-5 py-4 max-md:border-line max-md:border-t max-md:px-4">
          <Section title={t('burn.title')}>
            <BurnLine burn={burn} available={month.carriedIn + month.granted} today={view.today} days={view.days} locale={locale} />
          </Section>
        </div>
      </div>
      <div className="grid grid-cols-1 gap-6 px-5 py-4 max-md:px-4">
        <Section title={t('months.title')}>
          <MonthTable months={months} chosen={month} hrefOf={hrefOf} locale={locale} />
        </Section>
        <Section
          title={t('entries.title', { date: formatDate(month.from, locale) })}
          aside={
            <span className="flex flex-wrap gap-1.5">
              <FilterLink href={hrefOf({ month: month.from })} aria-current={asked.part === null ? 'true' : undefined}>
                {t('entries.all')}
              </FilterLink>
              {hourParts.map((part) => (
                <FilterLink key={part} href={hrefOf({ month: month.from, part })} aria-current={asked.part === part ? 'true' : undefined}>
                  {t(`entries.only.${part}`)}
                </FilterLink>
              ))}
            </span>
          }
        >
          {view.entries.length > 0 ? (
            <EntryTable entries={view.entries} ticketHref={ticketHref} locale={locale} />
          ) : (
            <p className="text-fg3">{t('entries.none')}</p>
          )}
        </Section>
      </div>
    </>
  )
}

const lastDay = (to: string) => new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
