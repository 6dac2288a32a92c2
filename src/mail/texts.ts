import { createTranslator } from 'use-intl/core'
import en from '@/i18n/en/letter.json'
import { type FormatLocale, formatDate, formatInstant, formatZone, type Reader } from '@/i18n/format'
import ru from '@/i18n/ru/letter.json'

export type Texts = ReturnType<typeof letterTexts>

/** The letter catalogue in the reader's language; instants in the contract's zone for clients, in the tenant's for staff. */
export function letterTexts(reader: Reader) {
  const { locale, timeZone, now } = reader
  return {
    lang: locale,
    t: createTranslator({ locale, timeZone, now, messages: catalogues[locale], onError: fail }),
    moment: (at: Date) => formatInstant(at, reader),
    /** With the zone's name, for whoever may live in another: «ср, 11 нояб., 14:30 (Екатеринбург)». */
    momentInZone: (at: Date) => `${formatInstant(at, reader)} (${formatZone(at, reader)})`,
    /** `2026-11-30`, which has no zone. */
    day: (date: string) => formatDate(date, locale),
  }
}

/** Of what stands in the database; whatever is not known is read as Russian. */
export const readerLocale = (locale: string): FormatLocale => (locale === 'en' ? 'en' : 'ru')

const catalogues: Record<FormatLocale, typeof ru> = { ru, en }

function fail(error: Error): never {
  throw error
}
