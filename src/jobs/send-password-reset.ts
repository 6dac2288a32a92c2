import type { Payload } from '@/data/queues'
import { openResetLetter } from '@/features/account/reset-letter'
import { passwordReset } from '@/mail/password-reset'
import { letterTexts, readerLocale } from '@/mail/texts'
import type { Try } from './job'

/** An account belongs to no tenant, so this letter goes in the product's own name. */
export async function sendPasswordReset(payload: Payload<'send-password-reset'>, { jobId, enqueuedAt, now, post }: Try) {
  const open = await openResetLetter(payload, now)
  if (!open) return
  const lang = readerLocale(open.locale)
  const texts = letterTexts({ locale: lang, timeZone: 'UTC', now })
  await post(passwordReset(texts, open), { to: open.to, sender: texts.t('product'), lang, jobId, enqueuedAt })
}
