import { button, heading, type Letter, paragraph, quote, small } from './letter'
import type { Texts } from './texts'

export type PublicReply = { number: number; subject: string; author: string; text: string; awaitsAnswer: boolean; url: string }

/** What staff wrote to the client. Answers by mail are not read yet, and the letter says so. */
export function reply({ t }: Texts, { number, subject, author, text, awaitsAnswer, url }: PublicReply): Letter {
  return {
    subject: t('ticket.subject', { number: String(number), subject }),
    preview: text,
    blocks: [
      heading(t('reply.heading', { number: String(number) })),
      quote(author, text),
      ...(awaitsAnswer ? [paragraph(t('reply.waiting'))] : []),
      button(t('reply.answer'), url),
      small(t('reply.how')),
    ],
    automatic: false,
  }
}
