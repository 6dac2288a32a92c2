import type { FormatLocale } from '@/i18n/format'

const tags = { ru: 'ru-RU', en: 'en-GB' }
const kept = new Map<string, Intl.DateTimeFormat>()

/** «28 ноября», of a date without a zone. */
export const dayWords = (date: string, locale: FormatLocale) => words(locale, 'day', { day: 'numeric', month: 'long' }).format(at(date))

/** «суббота, 28 ноября 2026 г.». */
export const fullDayWords = (date: string, locale: FormatLocale) =>
  words(locale, 'full', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at(date))

/** «ноябрь», of a month from 0. */
export const monthWords = (month: number, locale: FormatLocale) =>
  words(locale, 'month', { month: 'long' }).format(new Date(Date.UTC(2026, month, 1)))

const at = (date: string) => new Date(`${date}T00:00:00Z`)

function words(locale: FormatLocale, kind: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${kind}`
  const format = kept.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' })
  kept.set(key, format)
  return format
}
