import type { FormatLocale } from '@/i18n/format'
import type { PublicFacts } from './public-facts'
import { publicLetter } from './public-letter'
import { type Appearance, renderHtml } from './render-html'
import { renderText } from './render-text'
import { letterTexts } from './texts'

type Looks = Omit<Appearance, 'lang'> & { locale: FormatLocale; timeZone: string; now: Date }

/** A letter as its reader would get it; nothing is sent. */
export function previewOf(facts: PublicFacts, { sender, accent, ...reader }: Looks): { subject: string; html: string; text: string } {
  const letter = publicLetter(letterTexts(reader), facts)
  return { subject: letter.subject, html: renderHtml(letter, { lang: reader.locale, sender, accent }), text: renderText(letter) }
}
