import { useTranslations } from 'next-intl'
import type { Group } from '@/domain/promise-figures'
import { type FormatLocale, formatDate, formatNumber } from '@/i18n/format'
import { BarChart } from '@/ui/bar-chart'

/** The share of tickets in time, by week; the goal is a dashed line. */
export function WeekChart({ weeks, locale, hrefOf }: { weeks: Group[]; locale: FormatLocale; hrefOf?: (week: string) => string }) {
  const t = useTranslations('compliance')
  const percent = ({ kept, judged }: Group) => (kept / judged) * 100
  const lowest = Math.min(95, ...weeks.map(percent))
  const from = Math.max(0, Math.floor((lowest - 5) / 10) * 10)
  return (
    <BarChart
      label={t('by_week')}
      from={from}
      to={100}
      target={95}
      bars={weeks.map((week) => ({
        key: week.key ?? '',
        label: formatDate(week.key ?? '', locale),
        value: percent(week),
        text: formatNumber(percent(week), locale, Number.isInteger(percent(week)) ? 0 : 1),
        late: percent(week) < 95,
        href: week.key ? hrefOf?.(week.key) : undefined,
      }))}
    />
  )
}
