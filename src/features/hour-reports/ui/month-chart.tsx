import { useTranslations } from 'next-intl'
import type { HourFigures } from '@/data/hour-report'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { formatMonthOfYear } from '@/i18n/month-name'
import { type Part, StackedBars } from '@/ui/stacked-bars'
import type { Group } from '../report'

type Props = { months: Group<string>[]; locale: FormatLocale; hrefOf: (month: string) => string }

/** The hours of each month, one upon another by what became of them; the table beside it says the figures. */
export function MonthChart({ months, locale, hrefOf }: Props) {
  const t = useTranslations('hour_reports')
  const legend = (['spent', 'over', 'gifted', 'internal'] as const).map((part) => ({ look: looks[part], label: t(`legend.${part}`) }))
  return (
    <StackedBars
      label={t('by.month')}
      legend={legend}
      bars={months.map(({ key, figures }) => ({
        key,
        label: formatMonthOfYear(key, locale, 'short'),
        text: formatMinutes(figures.minutes - (figures.minutes >= 600 ? figures.minutes % 60 : 0), locale),
        href: hrefOf(key),
        parts: partsOf(figures),
      }))}
    />
  )
}

const looks = { spent: 'ac', over: 'breach', gifted: 'hatch', internal: 'mark' } as const

function partsOf({ specialist, over, waived, included, warranty, forgiven, internal }: HourFigures): Part[] {
  const beyond = Math.min(specialist, over + waived)
  return [
    { look: looks.spent, value: specialist - beyond },
    { look: looks.over, value: beyond },
    { look: looks.gifted, value: included + warranty + forgiven },
    { look: looks.internal, value: internal },
  ]
}
