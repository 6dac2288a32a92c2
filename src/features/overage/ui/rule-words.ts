import { useLocale, useTranslations } from 'next-intl'
import type { OverageRule } from '@/domain/consent'
import { formatMinutes } from '@/i18n/format'

/** «До 5 ч сверх часов в месяц выставляется само, дальше спрашиваем клиента». */
export function useRuleWords() {
  const t = useTranslations('overage.rule')
  const locale = useLocale()
  return ({ mode, minutes }: Pick<OverageRule, 'mode' | 'minutes'>): string =>
    mode === 'automatic' && minutes !== null ? t('limit', { time: formatMinutes(minutes, locale) }) : t(mode)
}
