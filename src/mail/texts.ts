import { createTranslator } from 'use-intl/core'
import en from '@/i18n/en/letter.json'
import { type FormatLocale, formatInstant, type Reader } from '@/i18n/format'
import ru from '@/i18n/ru/letter.json'

export type Texts = ReturnType<typeof letterTexts>

/** The letter catalogue in the reader's language; instants in the contract's zone for clients, in the tenant's for staff. */
export function letterTexts(reader: Reader) {
  const { locale, timeZone, now } = reader
  return {
    t: createTranslator({ locale, timeZone, now, messages: catalogues[locale], onError: fail }),
    moment: (at: Date) => formatInstant(at, reader),
  }
}

/** Of what stands in the database; whatever is not known is read as Russian. */
export const readerLocale = (locale: string): FormatLocale => (locale === 'en' ? 'en' : 'ru')

const catalogues: Record<FormatLocale, typeof ru> = { ru, en }

function fail(error: Error): never {
  throw error
}
