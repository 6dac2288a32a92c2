import { useTranslations } from 'next-intl'
import type { OverageRule } from '@/domain/consent'
import { type FormatLocale, formatMinutes } from './format'

/** Minutes that are left of the month, what is about to be written down, and what happens to what goes beyond (rules §3.20). */
export type Balance = { left: number; rule: OverageRule | null; minutes: number }

export type BalanceWords = {
  now: string
  /** None while nothing is about to be written down. */
  next: { text: string; tone: 'calm' | 'warning' | 'breach' } | null
}

/** What is left, what will be, and what becomes of what goes beyond it: said before anything is written down. */
export function useBalance(locale: FormatLocale): (balance: Balance) => BalanceWords {
  const t = useTranslations('desk.write')
  const time = (minutes: number) => formatMinutes(minutes, locale)

  return ({ left, rule, minutes }) => ({
    now: t('left', { time: time(left) }),
    next: minutes === 0 ? null : after({ left, rule, minutes }),
  })

  function after({ left, rule, minutes }: Balance): BalanceWords['next'] {
    if (minutes <= left) return { text: time(left - minutes), tone: 'calm' }
    const over = t('over', { time: time(minutes - left) })
    return { text: rule ? `${over}: ${beyond(rule)}` : over, tone: rule?.mode === 'stop' ? 'breach' : 'warning' }
  }

  function beyond({ mode, minutes: limit }: OverageRule): string {
    if (mode !== 'automatic') return t(`beyond.${mode}`)
    return limit === null ? t('beyond.automatic') : t('beyond.limit', { time: time(limit) })
  }
}
