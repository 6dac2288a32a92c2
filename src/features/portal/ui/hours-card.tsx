import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatMinutes, formatMoney } from '@/i18n/format'
import { Card } from '@/ui/card'
import { limitInk, limitTone } from '@/ui/limit-tone'
import { ProgressBar } from '@/ui/progress-bar'
import { TextLink } from '@/ui/text-link'
import type { CompanyMonth } from '../company-month'

/** What is left of the month's hours, against the quota. */
export function HoursCard({ month, detailsHref }: { month: NonNullable<CompanyMonth>; detailsHref: string }) {
  const t = useTranslations('portal.hours')
  const locale = useLocale()
  const time = (minutes: number) => formatMinutes(minutes, locale)
  return (
    <Card>
      <section aria-label={t('section')}>
        <p className="flex justify-between gap-3 text-12 text-fg3">
          <span>{t('title')}</span>
          {month.quota > 0 && <span>{t('of', { time: time(month.quota) })}</span>}
        </p>
        <p className={`font-strong text-28 ${limitInk[limitTone(month)]}`}>{time(month.left)}</p>
        <ProgressBar
          className="mt-2.5"
          label={t('used', { used: time(month.used), quota: time(month.quota) })}
          total={month.quota}
          spent={month.used}
          tone={limitTone(month)}
        />
        {month.over > 0 && <p className="mt-2 text-13 text-breach">{t('over', { time: time(month.over) })}</p>}
        <p className="mt-2 text-12 text-fg3">
          {[
            t('until', { date: formatDate(month.until, locale) }),
            ...(month.carries && month.left > 0 ? [t('carries')] : []),
            t('rate', { price: formatMoney(month.overageKopecks, locale, { short: true }) }),
          ].join(', ')}
        </p>
        {!month.isPaid && <p className="mt-2 text-13 text-warning">{t('unpaid')}</p>}
        <p className="mt-2 text-13">
          <TextLink href={detailsHref}>{t('details')}</TextLink>
        </p>
      </section>
    </Card>
  )
}
