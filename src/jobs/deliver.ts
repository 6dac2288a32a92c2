import { asSystem } from '@/data/system-db'
import type { Letter } from '@/mail/letter'
import type { Enclosed } from '@/mail/send'
import { letterTexts, readerLocale, type Texts } from '@/mail/texts'
import type { Try } from './job'

export type Addressed = {
  to: { name: string; email: string }
  timeZone: string
  sender: string
  /** For readers who have chosen no language themselves. */
  locale: string
  /** Letters of one ticket are one conversation in the reader's mail program. */
  ticketId?: string
  /** A mailbox that people of the agency read. */
  replyTo?: string | null
  /** The agency's colour. */
  accent?: string | null
  /** Where mail programs post to end letters of this kind. */
  oneClick?: string | null
  /** What goes with it. */
  files?: Enclosed[]
}

/** Writes the letter in the reader's own language and hands it to the post. */
export async function deliver(attempt: Try, addressed: Addressed, write: (texts: Texts) => Letter) {
  const { jobId, enqueuedAt, now, post } = attempt
  const { to, timeZone, sender, locale, ticketId, replyTo, accent, oneClick, files } = addressed
  const lang = readerLocale((await ownLocale(to.email)) ?? locale)
  const letter = write(letterTexts({ locale: lang, timeZone, now }))
  await post(letter, { to, sender, lang, jobId, enqueuedAt, about: ticketId, replyTo, accent, oneClick, files })
}

async function ownLocale(email: string): Promise<string | null> {
  const person = await asSystem({ email }, (db) => db.person.findUnique({ where: { email }, select: { locale: true } }))
  return person?.locale ?? null
}
