import { useTranslations } from 'next-intl'
import type { RegularWork } from '@/domain/tariff'

/** «каждый рабочий день», «по вторникам», «15-го числа»: how often a regular work is due. */
export function useRhythmWords(): (work: Pick<RegularWork, 'every' | 'on'>) => string {
  const t = useTranslations('tariffs.works')
  return ({ every, on }) => {
    if (every === 'day') return t('rhythm_day')
    return every === 'week' ? t('rhythm_week', { day: String(on) }) : t('rhythm_month', { day: on })
  }
}
