import { useTranslations } from 'next-intl'
import type { FormatLocale } from '@/i18n/format'
import { formatMonthOfYear } from '@/i18n/month-name'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'
import type { Choices } from '../choices'
import type { Group, HoursReport } from '../report'
import type { HoursReportAddress } from '../schema'
import { GroupTable, type TableRow } from './group-table'
import { KeyFigures } from './key-figures'
import { MonthChart } from './month-chart'
import { periodWords } from './period-words'
import { ProfitTable } from './profit-table'
import { type HrefOf, questionOf } from './question-of'
import { ReportForm } from './report-form'
import { SortTable } from './sort-table'

type Props = { tenant: string; report: HoursReport; address: HoursReportAddress; choices: Choices; locale: FormatLocale }

/** Where hours went, who ate them, what they brought; every figure opens the entries behind it. */
export function ReportView({ tenant, report, address, choices, locale }: Props) {
  const t = useTranslations('hour_reports')
  const speciality = useTranslations('ticket.speciality')
  const here = `/${tenant}/desk/reports/hours`
  const { all, months, clients, tariffs, people, specialities, profit, period } = report
  const to: HrefOf = (part) => `${here}/entries${questionOf(address, part)}`
  const ofMonth = (month: string) => ({ from: month.slice(0, 7), to: month.slice(0, 7) })
  const rows = <K extends string | null>(
    groups: Group<K>[],
    title: (group: Group<K>) => string,
    narrowed: (key: string) => Parameters<HrefOf>[0],
  ): TableRow[] =>
    groups.map((group) => {
      const { key, figures } = group
      return {
        key: key ?? 'none',
        title: title(group),
        figures,
        hrefOf: key === null ? undefined : (part) => to({ ...narrowed(key), ...part }),
      }
    })
  const few = <R,>(all: R[]) => (address.full || all.length <= most + 5 ? all : all.slice(0, most))
  const more = (all: readonly unknown[]) =>
    !address.full &&
    all.length > most + 5 && (
      <p className="mt-2 print:hidden">
        <TextLink href={here + questionOf(address, { full: 'yes' })}>{t('all_rows', { count: all.length })}</TextLink>
      </p>
    )
  const called = ({ name }: { name: string | null }) => name ?? ''
  const isEmpty = all.entries === 0 && (profit === null || profit.clients.length === 0)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line">
      <div className="grid gap-2 px-5 py-3 max-md:px-4">
        <ReportForm here={here} address={address} period={period} choices={choices} locale={locale} />
        <p className="max-w-160 text-12 text-fg3">{t('counted', { period: periodWords(period, locale) })}</p>
      </div>
      {isEmpty ? (
        <p className="px-5 py-8 text-fg2 max-md:px-4">{t('empty')}</p>
      ) : (
        <>
          <KeyFigures report={report} to={to} locale={locale} />
          <Section title={t('by.month')} className={block}>
            <MonthChart months={months} locale={locale} hrefOf={(month) => to(ofMonth(month))} />
            <details className="mt-3" open={months.length <= 3}>
              <summary className="cursor-pointer text-ac print:hidden">{t('as_table')}</summary>
              <GroupTable
                caption={t('table.month')}
                of={t('month')}
                rows={rows(months, ({ key }) => formatMonthOfYear(key, locale), ofMonth)}
                locale={locale}
              />
            </details>
          </Section>
          <Section title={t('by.client')} count={clients.length} className={block}>
            <GroupTable
              caption={t('table.client')}
              of={t('client')}
              rows={rows(few(clients), called, (client) => ({ client }))}
              whole={all.minutes}
              locale={locale}
            />
            {more(clients)}
          </Section>
          {profit && (
            <Section title={t('profit')} className={block}>
              <p className="mb-3 max-w-160 text-12 text-fg3">{t('profit_note')}</p>
              <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
                <ProfitTable
                  caption={t('profit_client')}
                  of={t('client')}
                  rows={few(profit.clients)}
                  all={profit.all}
                  nameless=""
                  hrefOf={(client) => to({ client })}
                  locale={locale}
                />
                {more(profit.clients)}
                <ProfitTable
                  caption={t('profit_tariff')}
                  of={t('tariff')}
                  rows={profit.tariffs}
                  all={profit.all}
                  nameless={t('no_tariff')}
                  hrefOf={(tariff) => to({ tariff })}
                  locale={locale}
                />
              </div>
            </Section>
          )}
          <Section title={t('by.person')} className={block}>
            <GroupTable
              caption={t('table.person')}
              of={t('person')}
              rows={rows(few(people), called, (member) => ({ member }))}
              whole={all.minutes}
              locale={locale}
            />
            {more(people)}
          </Section>
          <Section title={t('by.tariff')} className={block}>
            <GroupTable
              caption={t('table.tariff')}
              of={t('tariff')}
              rows={rows(
                tariffs,
                ({ name }) => name ?? t('no_tariff'),
                (tariff) => ({ tariff }),
              )}
              whole={all.minutes}
              locale={locale}
            />
          </Section>
          <div className="grid divide-line max-xl:divide-y xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] xl:divide-x">
            <Section title={t('by.speciality')} className={block}>
              <GroupTable
                caption={t('table.speciality')}
                of={t('speciality')}
                rows={rows(
                  specialities,
                  ({ key }) => (key ? speciality(key) : t('no_speciality')),
                  (key) => ({ speciality: key }),
                )}
                locale={locale}
              />
            </Section>
            <Section title={t('by.sort')} className={block}>
              <SortTable all={all} to={to} locale={locale} />
            </Section>
          </div>
        </>
      )}
    </div>
  )
}

/** Rows of a table at first. */
const most = 20
const block = 'min-w-0 px-5 py-4 max-md:px-4'
