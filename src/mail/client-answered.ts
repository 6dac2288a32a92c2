import { button, fact, heading, type Letter, quote } from './letter'
import type { Texts } from './texts'

export type ClientAnswer = { number: number; subject: string; client: string; author: string; text: string; url: string }

export function clientAnswered({ t }: Texts, { number, subject, client, author, text, url }: ClientAnswer): Letter {
  return {
    subject: t('ticket.subject', { number: String(number), subject }),
    preview: text,
    blocks: [
      heading(t('answered.heading', { number: String(number) })),
      fact(t('ticket.topic'), subject),
      fact(t('ticket.client'), client),
      quote(author, text),
      button(t('ticket.open'), url),
    ],
    automatic: true,
  }
}
