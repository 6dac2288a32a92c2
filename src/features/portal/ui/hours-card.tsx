import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatMinutes, formatMoney } from '@/i18n/format'
import { Card } from '@/ui/card'
import { ProgressBar } from '@/ui/progress-bar'
import type { CompanyMonth } from '../company-month'

/** What is left of the month's hours, against the quota. */
export function HoursCard({ month }: { month: NonNullable<CompanyMonth> }) {
  const t = useTranslations('portal.hours')
  const locale = useLocale()
  const time = (minutes: number) => formatMinutes(minutes, locale)
  return (
    <Card>
      <section aria-label={t('section')}>
        <p className="flex justify-between gap-3 text-12 text-fg3">
          <span>{t('title')}</span>
          <span>{t('of', { time: time(month.quota) })}</span>
        </p>
        <p className="font-strong text-28">{time(month.left)}</p>
        <ProgressBar
          className="mt-2.5"
          label={t('used', { used: time(month.used), quota: time(month.quota) })}
          total={month.quota}
          spent={month.used}
          tone={month.over > 0 ? 'breach' : 'mark'}
        />
        {month.over > 0 && <p className="mt-2 text-13 text-breach">{t('over', { time: time(month.over) })}</p>}
        <p className="mt-2 text-12 text-fg3">
          {[
            t('until', { date: formatDate(month.until, locale) }),
            t('rate', { price: formatMoney(month.overageKopecks, locale, { short: true }) }),
          ].join(', ')}
        </p>
      </section>
    </Card>
  )
}
