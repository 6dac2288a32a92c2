import type { LetterLocale, LetterTemplate, PublicLetter } from '@/domain/letter-template'
import en from './en/letter.json'
import ru from './ru/letter.json'

/** The product's own words of a letter, placeholders and all: what holds until an agency puts its own in their place. */
export function standardTemplate(kind: PublicLetter, locale: LetterLocale): LetterTemplate {
  const { subject, text } = { ru, en }[locale].standard
  return { subject, text: text[kind] }
}
