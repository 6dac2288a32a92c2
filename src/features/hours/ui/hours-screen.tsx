import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate } from '@/i18n/format'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import type { HoursView } from '../hours-view'
import type { ContractChoice } from '../pick-contract'
import type { HoursAddress } from '../schema'
import { BurnLine } from './burn-line'
import { HoursEntries } from './hours-entries'
import { HoursFigures } from './hours-figures'
import { type HoursQuery, hoursHref } from './hours-href'
import { MonthTable } from './month-table'
import { OutsideTable } from './outside-table'
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
  const hrefOfEntries = (query: HoursQuery) => `${hrefOf(query)}#entries`
  const held = view.heldAt.get(month.from) ?? 0
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
      <HoursFigures view={view} held={held} hrefOf={hrefOfEntries} locale={locale} />
      <div className="grid grid-cols-1 border-line border-b lg:grid-cols-2 lg:divide-x lg:divide-line">
        <div className="min-w-0 px-5 py-4 max-md:px-4">
          <Section title={t('waterfall.title')}>
            <Waterfall before={before} month={month} held={held} overAtEnd={view.isRunning ? burn.overAtEnd : null} locale={locale} />
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
          <MonthTable months={months} chosen={month} heldAt={view.heldAt} hrefOf={hrefOfEntries} locale={locale} />
        </Section>
        {view.outside.length > 0 && (
          <Section title={t('outside.title')}>
            <p className="mb-2 max-w-[72ch] text-12 text-fg3">{t('outside.hint')}</p>
            <OutsideTable
              months={view.outside}
              chosen={view.shown.isOutside ? view.shown.from : null}
              hrefOf={hrefOfEntries}
              locale={locale}
            />
          </Section>
        )}
        <div id="entries" className="scroll-mt-14">
          <HoursEntries view={view} part={asked.part} hrefOf={hrefOfEntries} ticketHref={ticketHref} locale={locale} />
        </div>
      </div>
    </>
  )
}

const lastDay = (to: string) => new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
