import type { Payload } from '@/data/queues'
import { secondFactorLetter } from '@/features/account/second-factor-letter'
import { secondFactorChanged } from '@/mail/second-factor-changed'
import { letterTexts, readerLocale } from '@/mail/texts'
import type { Try } from './job'

/** An account belongs to no tenant, so this letter goes in the product's own name, with the moment in Moscow's time. */
export async function sendSecondFactorChanged(
  { personId, change, at }: Payload<'send-second-factor-changed'>,
  { jobId, enqueuedAt, now, post }: Try,
) {
  const letter = await secondFactorLetter(personId)
  if (!letter) return
  const lang = readerLocale(letter.locale)
  const texts = letterTexts({ locale: lang, timeZone: 'Europe/Moscow', now })
  const sender = texts.t('product')
  await post(secondFactorChanged(texts, { ...letter, change, at: new Date(at) }), { to: letter.to, sender, lang, jobId, enqueuedAt })
}
