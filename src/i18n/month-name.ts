import type { FormatLocale } from './format'

const tags = { ru: 'ru-RU', en: 'en-GB' }

/** A month of a paper: «ноябрь 2026», and where it isn't a calendar month its first and last day, «15 октября – 14 ноября 2026 г.». */
export function formatPaperMonth({ from, to }: { from: string; to: string }, locale: FormatLocale): string {
  const first = utc(from)
  const last = new Date(+utc(to) - 86_400_000)
  const isWhole = from.endsWith('-01') && to.endsWith('-01') && first.getUTCMonth() === last.getUTCMonth()
  if (isWhole) return formatMonthOfYear(from, locale)
  return new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(first, last)
}

/** A calendar month by any of its dates: «ноябрь 2026». */
export function formatMonthOfYear(date: string, locale: FormatLocale, month: 'long' | 'short' = 'long'): string {
  const name = new Intl.DateTimeFormat(tags[locale], { month, timeZone: 'UTC' }).format(utc(date))
  return `${name}\u00a0${utc(date).getUTCFullYear()}`
}

const utc = (date: string) => new Date(`${date}T00:00:00Z`)
