import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FormatLocale, formatMinutes, formatPercent } from '@/i18n/format'
import { ClockIcon } from '@/ui/clock-icon'
import { TextLink } from '@/ui/text-link'
import type { ComplianceReport } from '../report'
import type { ComplianceAddress } from '../schema'
import { questionOf } from './question-of'

type Props = { tenant: string; report: ComplianceReport; address: ComplianceAddress; locale: FormatLocale }

/** The four figures on top: kept, how quick, overdue now, due in the next hour. */
export function KeyFigures({ tenant, report: { all, moment, reaction }, address, locale }: Props) {
  const t = useTranslations('compliance')
  const behind = `/${tenant}/desk/reports/sla/tickets`
  const share = all.judged === 0 ? null : all.kept / all.judged
  return (
    <dl className="grid divide-line max-md:divide-y md:grid-cols-4 md:divide-x">
      <Figure
        name={t('in_time')}
        note={<TextLink href={behind + questionOf(address)}>{t('of_tickets', { kept: all.kept, judged: all.judged })}</TextLink>}
      >
        <span className={share !== null && share < 0.95 ? 'text-breach' : undefined}>
          {share === null ? '—' : formatPercent(share, locale)}
        </span>
      </Figure>
      <Figure
        name={t('reaction_median')}
        note={t('ninetieth', { time: reaction.ninetieth === null ? '—' : formatMinutes(reaction.ninetieth, locale) })}
      >
        {reaction.median === null ? '—' : formatMinutes(reaction.median, locale)}
      </Figure>
      <Figure name={t('overdue_now')} note={<TextLink href={`/${tenant}/desk?view=breached`}>{t('open_queue')}</TextLink>}>
        <span className={`inline-flex items-center gap-2 icon-20 ${moment.overdue > 0 ? 'text-breach' : ''}`}>
          {moment.overdue > 0 && <ClockIcon meaning="breach" />}
          {moment.overdue}
        </span>
      </Figure>
      <Figure name={t('next_hour')} note={<TextLink href={`/${tenant}/desk?view=today`}>{t('open_queue')}</TextLink>}>
        <span className={`inline-flex items-center gap-2 icon-20 ${moment.nextHour > 0 ? 'text-warning' : ''}`}>
          {moment.nextHour > 0 && <ClockIcon meaning="warning" />}
          {moment.nextHour}
        </span>
      </Figure>
    </dl>
  )
}

function Figure({ name, note, children }: { name: string; note: ReactNode; children: ReactNode }) {
  return (
    <div className="px-5 py-3 max-md:px-4">
      <dt className="text-12 text-fg2">{name}</dt>
      <dd className="text-20 font-strong">{children}</dd>
      <dd className="text-12 text-fg3">{note}</dd>
    </div>
  )
}
