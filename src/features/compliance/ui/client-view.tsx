import { useTranslations } from 'next-intl'
import { formatDate, formatPercent, type Reader } from '@/i18n/format'
import { PageTitle } from '@/ui/page-title'
import { Section } from '@/ui/section'
import type { ClientCompliance } from '../of-client'
import { buckets, type ComplianceAddress } from '../schema'
import { GroupTable } from './group-table'
import { PeriodForm } from './period-form'
import { SpreadChart } from './spread-chart'
import { useGroupNames } from './use-group-names'
import { WeekChart } from './week-chart'

type Props = { compliance: ClientCompliance; address: ComplianceAddress; reader: Reader }

/** A company's own compliance: how often we kept the promise, by week and priority, and how quick the first answer was. */
export function ClientComplianceView({ compliance: { period, all, week, priority, reaction }, address, reader }: Props) {
  const t = useTranslations('compliance')
  const name = useGroupNames(reader.locale)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <header className="grid gap-3">
        <PageTitle title={t('client_title')} />
        <PeriodForm address={address} first={period.first} last={period.last} isOwn={period.isOwn} />
      </header>
      {all.judged === 0 ? (
        <p className="text-fg2">{t('client_empty')}</p>
      ) : (
        <>
          <div>
            <p className="text-28 font-strong">{t('client_share', { share: formatPercent(all.kept / all.judged, reader.locale) })}</p>
            <p className="text-fg2">
              {t('client_of', {
                kept: all.kept,
                judged: all.judged,
                from: formatDate(period.first, reader.locale),
                to: formatDate(period.last, reader.locale),
              })}
            </p>
            <p className="text-12 text-fg3">{t('client_means')}</p>
          </div>
          <Section title={t('by_week')} aside={<span className="text-12 text-fg3">{t('goal', { share: 95 })}</span>}>
            <WeekChart weeks={week} locale={reader.locale} />
          </Section>
          <Section title={t('by.week')}>
            <GroupTable
              caption={t('by_week_table')}
              of={t('week')}
              rows={week.map((group) => ({ ...group, title: name('week', group) }))}
              locale={reader.locale}
            />
          </Section>
          <Section title={t('by.priority')}>
            <GroupTable
              caption={t('table.priority')}
              of={t('priority')}
              rows={priority.map((group) => ({ ...group, title: name('priority', group) }))}
              locale={reader.locale}
            />
          </Section>
          <Section title={t('reaction_spread')}>
            <SpreadChart title={t('reaction_spread')} spread={reaction} {...buckets.reaction} locale={reader.locale} />
          </Section>
        </>
      )}
    </div>
  )
}
