import { type FormatLocale, formatNumber } from '@/i18n/format'

/** Kopecks as they are typed into a field of roubles. */
export const roubles = (kopecks: number, locale: FormatLocale) => formatNumber(kopecks / 100, locale, kopecks % 100 === 0 ? 0 : 2)
