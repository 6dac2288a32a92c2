import { button, heading, type Letter, quote, secondButton, small } from './letter'
import type { Texts } from './texts'

export type ResolvedTicket = { number: number; subject: string; author: string; text: string; url: string }

/** The answer that resolves; rating and reopening are places on the ticket's page. */
export function ticketResolved({ t }: Texts, { number, subject, author, text, url }: ResolvedTicket): Letter {
  return {
    subject: t('ticket.subject', { number: String(number), subject }),
    preview: text,
    blocks: [
      heading(t('resolved.heading', { number: String(number) })),
      quote(author, text),
      button(t('ticket.open'), url),
      secondButton(t('resolved.rate'), `${url}#rate`),
      secondButton(t('resolved.reopen'), `${url}#reopen`),
      small(t('resolved.how')),
    ],
    automatic: false,
  }
}
