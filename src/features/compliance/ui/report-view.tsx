import { useTranslations } from 'next-intl'
import { formatDate, formatMinutes, formatPercent, type Reader } from '@/i18n/format'
import { Section } from '@/ui/section'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { ComplianceReport } from '../report'
import { buckets, type ComplianceAddress } from '../schema'
import { CauseTable } from './cause-table'
import { GroupTable } from './group-table'
import { KeyFigures } from './key-figures'
import { MomentLists } from './moment-lists'
import { PeriodForm } from './period-form'
import { questionOf } from './question-of'
import { SpreadChart } from './spread-chart'
import { useGroupNames } from './use-group-names'
import { WeekChart } from './week-chart'
import { weekOf } from './week-of'

type Props = { tenant: string; report: ComplianceReport; address: ComplianceAddress; reader: Reader }

/** Whether promises are kept: at this moment, and over a period by everything one may ask; each figure leads to its tickets. */
export function ReportView({ tenant, report, address, reader }: Props) {
  const t = useTranslations('compliance')
  const name = useGroupNames(reader.locale)
  const { period, groups, reaction, start, causes, all } = report
  const behind = `/${tenant}/desk/reports/sla/tickets`
  const to = (part: Parameters<typeof questionOf>[1]) => `${behind}${questionOf(address, part)}`
  const narrowed = (dimension: 'client' | 'tariff' | 'priority' | 'speciality' | 'manager') =>
    groups[dimension].map((group) => ({
      ...group,
      title: name(dimension, group),
      href: to({ [dimension]: group.key ?? 'none' }),
      missedHref: to({ [dimension]: group.key ?? 'none', kept: false }),
    }))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line">
      <KeyFigures tenant={tenant} report={report} address={address} locale={reader.locale} />
      <div className="px-5 py-3 max-md:px-4">
        <PeriodForm address={address} first={period.first} last={period.last} isOwn={period.isOwn} clients={report.clients} />
        <p className="mt-2 text-12 text-fg3">
          {t('counted', { from: formatDate(period.first, reader.locale), to: formatDate(period.last, reader.locale), count: all.judged })}
        </p>
      </div>
      <MomentLists tenant={tenant} moment={report.moment} reader={reader} />
      {all.judged === 0 ? (
        <p className="px-5 py-8 text-fg2 max-md:px-4">{t('empty')}</p>
      ) : (
        <>
          <Section title={t('by_week')} aside={<Unit>{t('goal', { share: 95 })}</Unit>} className={block}>
            <WeekChart weeks={groups.week} locale={reader.locale} hrefOf={(week) => to(weekOf(week, period))} />
            <details className="mt-2">
              <summary className="cursor-pointer text-ac print:hidden">{t('as_table')}</summary>
              <Table
                caption={t('by_week_table')}
                columns={[{ label: t('week') }, { label: t('tickets'), figure: true }, { label: t('in_time'), figure: true }]}
              >
                {groups.week.map(({ key, judged, kept }) => (
                  <Row key={key}>
                    <Cell head>{formatDate(key ?? '', reader.locale)}</Cell>
                    <Cell figure>
                      <TextLink href={to(weekOf(key ?? '', period))}>{judged}</TextLink>
                    </Cell>
                    <Cell figure>{formatPercent(kept / judged, reader.locale)}</Cell>
                  </Row>
                ))}
              </Table>
            </details>
          </Section>
          <div className="grid divide-line max-xl:divide-y xl:grid-cols-2 xl:divide-x">
            <Section
              title={t('reaction_spread')}
              aside={<Unit>{t('per', { time: formatMinutes(buckets.reaction.width, reader.locale) })}</Unit>}
              className={block}
            >
              <SpreadChart
                title={t('reaction_spread')}
                spread={reaction}
                {...buckets.reaction}
                locale={reader.locale}
                hrefOf={(least, less) => to({ clock: 'reaction', least, less })}
              />
            </Section>
            <Section
              title={t('start_spread')}
              aside={<Unit>{t('per', { time: formatMinutes(buckets.start.width, reader.locale) })}</Unit>}
              className={block}
            >
              <SpreadChart
                title={t('start_spread')}
                spread={start}
                {...buckets.start}
                locale={reader.locale}
                hrefOf={(least, less) => to({ clock: 'start', least, less })}
              />
            </Section>
          </div>
          <div className="grid divide-line max-xl:divide-y xl:grid-cols-2 xl:divide-x">
            <Section title={t('by.client')} className={block}>
              <GroupTable caption={t('table.client')} of={t('client')} rows={narrowed('client')} locale={reader.locale} />
            </Section>
            <Section title={t('causes')} count={causes.reduce((sum, { count }) => sum + count, 0)} className={block}>
              <CauseTable causes={causes} hrefOf={(cause) => to({ cause })} />
            </Section>
          </div>
          {pairs.map((pair) => (
            <div key={pair[0]} className="grid divide-line max-xl:divide-y xl:grid-cols-2 xl:divide-x">
              {pair.map((dimension) => (
                <Section key={dimension} title={t(`by.${dimension}`)} className={block}>
                  <GroupTable caption={t(`table.${dimension}`)} of={t(dimension)} rows={narrowed(dimension)} locale={reader.locale} />
                </Section>
              ))}
            </div>
          ))}
        </>
      )}
    </div>
  )
}

const pairs = [
  ['tariff', 'priority'],
  ['speciality', 'manager'],
] as const
const block = 'min-w-0 px-5 py-4 max-md:px-4'

function Unit({ children }: { children: string }) {
  return <span className="text-12 text-fg3">{children}</span>
}
