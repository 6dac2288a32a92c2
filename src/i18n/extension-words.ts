import { createTranslator } from 'use-intl/core'
import enTicket from './en/ticket.json'
import { formatInstant } from './format'
import ruTicket from './ru/ticket.json'

type Extended = { days: number; due: Date | null; timeZone: string; now: Date }

/** What the author of a ticket reads first of a deadline that was put off: by how many days, and until when unless it stands. */
export function extensionWords(language: string, { days, due, timeZone, now }: Extended): string {
  const locale = language === 'en' ? 'en' : 'ru'
  const messages = locale === 'en' ? enTicket.extension : ruTicket.extension
  const t = createTranslator({ locale, timeZone, now, messages })
  return due ? t('until', { days, moment: formatInstant(due, { locale, timeZone, now }) }) : t('by', { days })
}
