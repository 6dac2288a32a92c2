import { createTranslator } from 'use-intl/core'
import en from './en/statements.json'
import { type FormatLocale, formatMinutes, formatMoney } from './format'
import { formatPaperMonth } from './month-name'
import ru from './ru/statements.json'

export type StatementWords = ReturnType<typeof statementWords>

/** What files of a month say; dates in full, since they are kept for years. */
export function statementWords(language: string) {
  const locale: FormatLocale = language === 'en' ? 'en' : 'ru'
  const full = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ru-RU', { dateStyle: 'long', timeZone: 'UTC' })
  const t = createTranslator({ locale, timeZone: 'UTC', messages: locale === 'en' ? en : ru })
  return {
    locale,
    t,
    /** `2026-11-30`: «30 ноября 2026 г.» */
    day: (date: string) => full.format(new Date(`${date}T00:00:00Z`)).replace(/\s/g, '\u00a0'),
    month: (of: { from: string; to: string }) => formatPaperMonth(of, locale),
    money: (kopecks: number) => formatMoney(kopecks, locale),
    time: (minutes: number) => formatMinutes(minutes, locale),
  }
}
