import { useTranslations } from 'next-intl'
import { type FormatLocale, formatNumber } from '@/i18n/format'
import type { CheckedRun } from '../runs'

/** How many lines are new, there already, wrong. */
export function RunTotals({ totals, imported, locale }: { totals: CheckedRun['totals']; imported: boolean; locale: FormatLocale }) {
  const t = useTranslations('moving_in.totals')
  const figures = [
    { label: t(imported ? 'added' : 'add'), value: totals.add },
    { label: t('there'), value: totals.there },
    { label: t('wrong'), value: totals.wrong, wrong: totals.wrong > 0 },
  ]
  return (
    <dl className="grid grid-cols-3 divide-x divide-line rounded-box border border-line bg-surface">
      {figures.map(({ label, value, wrong }) => (
        <div key={label} className="flex min-w-0 flex-col-reverse justify-end px-4 py-3 max-md:px-3">
          <dt className="text-12 text-fg3">{label}</dt>
          <dd className={`font-strong text-20 tabular-nums ${wrong ? 'text-breach' : ''}`}>{formatNumber(value, locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
