import { useTranslations } from 'next-intl'
import type { Dimension } from '@/domain/promise-figures'
import { priorities, specialities } from '@/domain/ticket'
import { type FormatLocale, formatDate } from '@/i18n/format'

/** What a row of the report is called. */
export function useGroupNames(locale: FormatLocale): (dimension: Dimension, group: { key: string | null; name?: string | null }) => string {
  const t = useTranslations()
  return (dimension, { key, name }) => {
    if (dimension === 'week') return formatDate(key ?? '', locale)
    const priority = dimension === 'priority' && priorities.find((one) => one === key)
    if (priority) return t(`ticket.priority.${priority}`)
    const speciality = dimension === 'speciality' && specialities.find((one) => one === key)
    if (speciality) return t(`ticket.speciality.${speciality}`)
    return name ?? t(dimension === 'tariff' ? 'compliance.no_tariff' : 'compliance.no_manager')
  }
}
