import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes } from './format'

type Month = { left: number; quota: number; over: number }

/** What a contract's month has left, in words; `of`: beside what it had. */
export function useMonthLeft(locale: FormatLocale): (month: Month, shown?: { of: boolean }) => string {
  const t = useTranslations('desk.hours')
  const time = (minutes: number) => formatMinutes(minutes, locale)
  return ({ left, quota, over }, { of } = { of: false }) => {
    if (over > 0) return t('over', { time: time(over) })
    if (quota === 0) return t('none')
    return of ? t('left_of', { left: time(left), quota: time(quota) }) : t('left', { time: time(left) })
  }
}
