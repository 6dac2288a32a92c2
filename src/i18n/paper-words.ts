import { createTranslator } from 'use-intl/core'
import en from './en/papers.json'
import { type FormatLocale, formatMinutes, formatMoney } from './format'
import ru from './ru/papers.json'

export type PaperWords = ReturnType<typeof paperWords>

/** What papers say, in the agency's language; dates in full, since papers are kept for years. */
export function paperWords(language: string) {
  const locale: FormatLocale = language === 'en' ? 'en' : 'ru'
  const full = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ru-RU', { dateStyle: 'long', timeZone: 'UTC' })
  return {
    locale,
    t: createTranslator({ locale, timeZone: 'UTC', messages: locale === 'en' ? en : ru }),
    /** `2026-11-30`: «30 ноября 2026 г.» */
    day: (date: string) => full.format(new Date(`${date}T00:00:00Z`)).replace(/\s/g, '\u00a0'),
    money: (kopecks: number) => formatMoney(kopecks, locale),
    time: (minutes: number) => formatMinutes(minutes, locale),
  }
}
