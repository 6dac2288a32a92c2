import type { FormatLocale } from '@/i18n/format'
import { formatMonthOfYear } from '@/i18n/month-name'
import type { ReportPeriod } from '../period'

/** «сентябрь 2026 – ноябрь 2026», one month by its name alone. */
export function periodWords({ first, last }: Pick<ReportPeriod, 'first' | 'last'>, locale: FormatLocale): string {
  const [from, to] = [formatMonthOfYear(first, locale), formatMonthOfYear(last, locale)]
  return from === to ? from : `${from} – ${to}`
}
